package report.dsl.ide.reading;

import java.util.List;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import report.dsl.ide.document.Snapshot;

/** The outline of a document: sections, headings, tables, rows. */
public final class DocumentSymbols {

  private DocumentSymbols() {}

  /** All symbols, each with those inside it. */
  public static List<Either<SymbolInformation, DocumentSymbol>> of(Snapshot snapshot) {
    return Outline.of(snapshot).stream()
        .map(part -> symbol(snapshot, part))
        .map(Either::<SymbolInformation, DocumentSymbol>forRight)
        .toList();
  }

  private static DocumentSymbol symbol(Snapshot snapshot, Part part) {
    DocumentSymbol symbol =
        new DocumentSymbol(
            part.name(), kind(part), snapshot.range(part.span()), snapshot.range(part.title()));
    symbol.setDetail(part.detail());
    symbol.setChildren(part.parts().stream().map(inner -> symbol(snapshot, inner)).toList());
    return symbol;
  }

  static SymbolKind kind(Part part) {
    return switch (part.kind()) {
      case SECTION -> SymbolKind.Namespace;
      case HEADING -> SymbolKind.Module;
      case TABLE -> SymbolKind.Class;
      case ROW -> SymbolKind.Field;
      case PICTURE -> SymbolKind.File;
      case IDENTITY -> SymbolKind.Operator;
    };
  }
}
