package report.dsl.ide.completion;

import com.google.gson.JsonObject;
import java.util.Optional;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import report.dsl.files.FolderNames;
import report.dsl.forms.FormLibrary;
import report.dsl.ide.document.Snapshot;
import report.dsl.ide.reading.SpecNotes;
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
  private final FolderNames folders;
  private final boolean snippets;
  private final boolean plain;

  /**
   * @param library the forms that reports can name
   * @param folders what files lie beside them
   * @param snippets whether the client has tab stops
   * @param plain whether it shows plain text only
   */
  public Completion(
      Snapshot snapshot,
      FormLibrary library,
      FolderNames folders,
      boolean snippets,
      boolean plain) {
    this.snapshot = snapshot;
    this.library = library;
    this.folders = folders;
    this.snippets = snippets;
    this.plain = plain;
  }

  /** All proposals at a position, each of which replaces the whole token or cell there. */
  public CompletionList at(Position position) {
    CursorLine line = CursorLine.of(snapshot.source(), snapshot.offset(position));
    return snapshot
        .filing()
        .map(filing -> inReport(line, filing))
        .or(() -> inForm(line))
        .orElse(Proposals.NONE)
        .toList(snapshot, plain);
  }

  /** The document that a proposal was made for; empty when all is said of it already. */
  public static Optional<TextDocumentIdentifier> document(CompletionItem item) {
    return about(item, DOCUMENT).map(TextDocumentIdentifier::new);
  }

  /** Adds what there is to say of a proposal that was made for a document. */
  public static CompletionItem explain(CompletionItem item, Snapshot snapshot, boolean plain) {
    snapshot
        .filing()
        .map(Filing::form)
        .ifPresent(
            form ->
                about(item, CELL).stream()
                    .flatMap(cell -> Address.resolve(cell, form).stream())
                    .forEach(
                        cell ->
                            item.setDocumentation(new SpecNotes(form).cell(cell).content(plain))));
    return item;
  }

  /** What a proposal carries that is explained later. */
  static JsonObject about(String uri, Address cell) {
    JsonObject about = new JsonObject();
    about.addProperty(DOCUMENT, uri);
    about.addProperty(CELL, cell.toString());
    return about;
  }

  private static Optional<String> about(CompletionItem item, String key) {
    return item.getData() instanceof JsonObject about && about.has(key)
        ? Optional.of(about.get(key).getAsString())
        : Optional.empty();
  }

  private Optional<Proposals> inForm(CursorLine line) {
    FilesBeside files = new FilesBeside(snapshot.uri(), folders);
    FormNames names = new FormNames(library, snapshot, files);
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
    FilesBeside files = new FilesBeside(snapshot.uri(), folders);
    return new HeaderProposals(filing, new FormNames(library, snapshot, files), files, stops);
  }

  /** Whether no heading stands above the line. */
  private static boolean isInHeader(CursorLine line, Filing filing) {
    return filing.sections().stream()
        .filter(section -> !section.title().isEmpty() || section.marks().length() > 0)
        .noneMatch(section -> section.span().offset() <= line.offset());
  }
}
