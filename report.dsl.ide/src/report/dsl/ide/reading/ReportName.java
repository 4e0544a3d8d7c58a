package report.dsl.ide.reading;

import java.nio.file.Path;
import java.util.Optional;
import report.dsl.context.ReportHead;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;

/** How a report is called in a list: its body and year, else its file. */
final class ReportName {

  private ReportName() {}

  /** The name of an open document. */
  static String of(Snapshot snapshot) {
    String file = snapshot.source().name();
    Optional<Filing> filing = snapshot.filing();
    return filing
        .map(f -> joined(f.value(HeaderKey.BODY), f.value(HeaderKey.YEAR), file))
        .or(() -> snapshot.form().map(form -> form.spec().name()).filter(name -> !name.isEmpty()))
        .orElse(file);
  }

  /** The name of a file on disk, of which only the first lines are read. */
  static String of(Path file) {
    ReportHead head = ReportHead.of(file);
    return joined(head.body(), head.year(), file.getFileName().toString());
  }

  private static String joined(String body, String year, String file) {
    String name = (body + " " + year).strip();
    return name.isEmpty() ? file : name;
  }
}
