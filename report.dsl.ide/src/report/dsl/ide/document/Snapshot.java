package report.dsl.ide.document;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.xtext.resource.XtextResource;
import report.dsl.Engine.Checked;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Span;
import report.dsl.ledger.Ledger;
import report.dsl.model.Filing;
import report.dsl.model.Source;
import report.dsl.rules.Edit;
import report.dsl.rules.Finding;
import report.dsl.rules.Subject;

/**
 * One version of a document with all that is known about it. It never changes; positions are UTF-16
 * units as the protocol counts them.
 *
 * @param uri the document's address as the client writes it
 * @param version the client's number of this text
 * @param resource the syntax tree, its links resolved
 */
public record Snapshot(String uri, int version, XtextResource resource, Checked checked) {

  /** The text and its lines. */
  public Source source() {
    return checked.source();
  }

  /** The report; empty when the document is a form. */
  public Optional<Filing> filing() {
    return checked.filing();
  }

  /** The identities with today's numbers; empty when the document is a form. */
  public Optional<Ledger> ledger() {
    return checked.subject().map(Subject::ledger);
  }

  /** The form; empty when the document is a report. */
  public Optional<LoadedForm> form() {
    return checked.form();
  }

  /** All findings in the order of the text. */
  public List<Finding> findings() {
    return checked.findings();
  }

  /** The place of an offset. */
  public Position position(int offset) {
    return Positions.position(source(), offset);
  }

  /** The range of a region. */
  public Range range(Span span) {
    return Positions.range(source(), span);
  }

  /** Edits of the text as the protocol writes them. */
  public List<TextEdit> edits(List<Edit> edits) {
    return edits.stream().map(edit -> new TextEdit(range(edit.span()), edit.text())).toList();
  }

  /** The offset of a place; one beyond its line or the text is the end of that. */
  public int offset(Position position) {
    return Positions.offset(source(), position);
  }

  /** The region of a range. */
  public Span span(Range range) {
    int start = offset(range.getStart());
    return new Span(start, Math.max(0, offset(range.getEnd()) - start));
  }
}
