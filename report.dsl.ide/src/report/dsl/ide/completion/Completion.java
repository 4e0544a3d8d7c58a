package report.dsl.ide.completion;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import report.dsl.forms.FormLibrary;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Address;
import report.dsl.model.Filing;

/**
 * What can be written at a place of a report or form. Each kind of line has a class of its own that
 * proposes for it; in prose nothing is proposed, but at a line's beginning and behind a brace.
 */
public final class Completion {

  private static final String DOCUMENT = "document";
  private static final String CELL = "cell";

  private final Snapshot snapshot;
  private final FormLibrary library;
  private final boolean snippets;

  /**
   * @param library the forms that reports can name
   * @param snippets whether the client has tab stops
   */
  public Completion(Snapshot snapshot, FormLibrary library, boolean snippets) {
    this.snapshot = snapshot;
    this.library = library;
    this.snippets = snippets;
  }

  /** All proposals at a position, each of which replaces the whole token or cell there. */
  public CompletionList at(Position position) {
    CursorLine line = CursorLine.of(snapshot.source(), snapshot.offset(position));
    return snapshot
        .filing()
        .map(filing -> inReport(line, filing))
        .or(() -> inForm(line))
        .orElse(Proposals.NONE)
        .toList(snapshot);
  }

  /** The document that a proposal was made for; empty when all is said of it already. */
  public static Optional<TextDocumentIdentifier> document(CompletionItem item) {
    return about(item, DOCUMENT).map(TextDocumentIdentifier::new);
  }

  /** Adds what there is to say of a proposal that was made for a document. */
  public static CompletionItem explain(CompletionItem item, Snapshot snapshot) {
    snapshot
        .filing()
        .map(Filing::form)
        .ifPresent(
            form ->
                about(item, CELL).stream()
                    .flatMap(cell -> Address.resolve(cell, form).stream())
                    .forEach(cell -> item.setDocumentation(markdown(Glossary.of(cell, form)))));
    return item;
  }

  /** What a proposal carries that is explained later. */
  static JsonObject about(String uri, Address cell) {
    JsonObject about = new JsonObject();
    about.addProperty(DOCUMENT, uri);
    about.addProperty(CELL, cell.toString());
    return about;
  }

  static MarkupContent markdown(String text) {
    return new MarkupContent(MarkupKind.MARKDOWN, text);
  }

  private static Optional<String> about(CompletionItem item, String key) {
    return item.getData() instanceof JsonObject about && about.has(key)
        ? Optional.of(about.get(key).getAsString())
        : Optional.empty();
  }

  private Optional<Proposals> inForm(CursorLine line) {
    FormNames names = new FormNames(library, snapshot, new FilesBeside(snapshot.uri()));
    return snapshot
        .form()
        .filter(form -> !line.isInComment())
        .map(form -> new FormProposals(form, names).at(line));
  }

  private Proposals inReport(CursorLine line, Filing filing) {
    TabStops stops = new TabStops(snippets, filing.traditional(), snapshot.source().lineEnd());
    if (line.isInComment()) {
      return new SuppressionProposals(snapshot, filing.suppressions(), snippets).at(line);
    }
    if (line.opensWith('#', '＃')) {
      return new HeadingProposals(filing, stops).at(line);
    }
    return new TableProposals(filing, stops)
        .at(line)
        .or(() -> references(filing, stops).at(line))
        .orElseGet(
            () ->
                isInHeader(line, filing)
                    ? header(filing, stops).at(line)
                    : new LineStartProposals(filing, stops).at(line));
  }

  private ReferenceProposals references(Filing filing, TabStops stops) {
    return new ReferenceProposals(snapshot.uri(), filing, snapshot.ledger(), stops);
  }

  private HeaderProposals header(Filing filing, TabStops stops) {
    FilesBeside files = new FilesBeside(snapshot.uri());
    return new HeaderProposals(filing, new FormNames(library, snapshot, files), files, stops);
  }

  /** Whether no heading stands above the line. */
  private static boolean isInHeader(CursorLine line, Filing filing) {
    return filing.sections().stream()
        .filter(section -> !section.title().isEmpty() || section.marks().length() > 0)
        .noneMatch(section -> section.span().offset() <= line.offset());
  }
}
