package report.dsl.ide.creating;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import report.dsl.Engine;
import report.dsl.Engine.Checked;
import report.dsl.drafting.BodyAndYear;
import report.dsl.files.FilesOnDisk;
import report.dsl.files.TextFile;
import report.dsl.files.Workspace;
import report.dsl.forms.Severity;
import report.dsl.ide.document.DocumentUris;
import report.dsl.ide.document.Documents;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;
import report.dsl.rules.Subject;
import report.dsl.rules.Words;

/** Reads last year's report as the editor has it open, else as the disk holds it. */
final class LastYearsText {

  private static final Workspace DISK = new FilesOnDisk();

  private final Engine engine;
  private final Documents documents;

  /**
   * What was read.
   *
   * @param report empty when it is no report or cannot be read
   * @param notes sentences on what to beware of
   */
  record Read(Optional<Subject> report, List<String> notes) {}

  LastYearsText(Engine engine, Documents documents) {
    this.engine = engine;
    this.documents = documents;
  }

  /**
   * Reads a report.
   *
   * @param year the year that it should be about
   */
  Read read(String uri, int year) {
    String name = name(uri);
    Optional<Checked> report = checked(uri);
    if (report.isEmpty()) {
      return new Read(
          Optional.empty(), List.of("没有读到上年的年报%s，没有从它带来内容。".formatted(Words.quote(name))));
    }
    return new Read(report.get().subject(), notes(report.get(), name, year));
  }

  /** What a report of the next year would be about; empty what it does not say. */
  BodyAndYear next(String uri) {
    Optional<Filing> last = checked(uri).flatMap(Checked::filing);
    return new BodyAndYear(
        last.map(filing -> filing.value(HeaderKey.BODY)).orElse(""),
        last.flatMap(Filing::year).map(year -> String.valueOf(year + 1)).orElse(""));
  }

  /** What its file is called. */
  static String name(String uri) {
    URI address = URI.createURI(uri);
    return address.lastSegment() == null ? uri : URI.decode(address.lastSegment());
  }

  private Optional<Checked> checked(String uri) {
    return documents
        .text(uri)
        .or(() -> DocumentUris.file(uri).flatMap(file -> TextFile.read(DISK, file)))
        .map(text -> engine.check(name(uri), URI.createURI(uri), text))
        .filter(checked -> checked.subject().isPresent());
  }

  private static List<String> notes(Checked report, String name, int year) {
    List<String> notes = new ArrayList<>();
    Optional<Integer> own = report.filing().orElseThrow().year();
    if (own.filter(y -> y != year).isPresent()) {
      notes.add("%s是%d年度的年报，不是%d年度的，请核对。".formatted(Words.quote(name), own.get(), year));
    }
    long errors = report.findings().stream().filter(f -> f.severity() == Severity.E).count();
    if (errors > 0) {
      notes.add("%s有%d处错误，带来的数请核对。".formatted(Words.quote(name), errors));
    }
    return notes;
  }
}
