package report.dsl.ide.document;

import java.util.List;
import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.resource.XtextResource;
import report.dsl.Engine;
import report.dsl.Engine.Checked;
import report.dsl.files.SizeLimit;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.rules.Finding;
import report.dsl.rules.Verdict;

/** Makes snapshots of texts, by the engine that the command uses. */
public final class Snapshots {

  private final Engine engine;

  /** Asks that engine. */
  public Snapshots(Engine engine) {
    this.engine = engine;
  }

  /**
   * Parses, links and checks a text.
   *
   * @param between run between all steps; what it throws ends the work
   */
  Snapshot make(String uri, Revision revision, Runnable between) {
    boolean large = SizeLimit.isExceededBy(revision.text());
    URI address = URI.createURI(uri);
    XtextResource resource = engine.parse(address, large ? "" : revision.text());
    String name = address.lastSegment() == null ? uri : URI.decode(address.lastSegment());
    Checked checked = engine.check(resource, name, between);
    return new Snapshot(
        uri, revision.version(), resource, large ? tooLarge(revision, checked) : checked);
  }

  /** A text that is too large is not worked on: it counts as empty, with one finding. */
  private static Checked tooLarge(Revision revision, Checked empty) {
    String size = SizeLimit.told(SizeLimit.bytes(revision.text()));
    String message = "这份文件有%s，一份年报不应超过1MB，没有检查。".formatted(size);
    Finding finding =
        new Finding(
            Finding.NO_RULE,
            Severity.E,
            new Span(0, 0),
            message,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            false);
    return new Checked(
        empty.source(), empty.subject(), empty.form(), new Verdict(List.of(finding), List.of()));
  }
}
