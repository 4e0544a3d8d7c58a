package report.dsl.ide;

import java.nio.file.Path;
import java.util.Optional;
import report.dsl.forms.Severity;
import report.dsl.generator.HtmlReport;
import report.dsl.generator.PictureFolder;
import report.dsl.generator.Pictures;
import report.dsl.generator.Publication;
import report.dsl.generator.SourceLines;
import report.dsl.ide.document.DocumentUris;
import report.dsl.ide.document.Snapshot;

/** The page of a report as it stands, saved or not, in spite of its errors. */
final class Preview {

  /**
   * What a client is answered.
   *
   * @param html the page; elements that come from a line of the text have it in {@code data-line},
   *     counted from 0; empty when the document is a form, which has no page
   * @param version the version of the text that it shows
   */
  record Page(String html, int version) {}

  private Preview() {}

  static Page of(Snapshot snapshot) {
    boolean draft = snapshot.findings().stream().anyMatch(f -> f.severity() == Severity.E);
    String html =
        snapshot
            .checked()
            .subject()
            .map(
                report ->
                    new HtmlReport(
                            Publication.of(report, draft),
                            pictures(snapshot.uri()),
                            SourceLines.of(report.filing()))
                        .page())
            .orElse("");
    return new Page(html, snapshot.version());
  }

  private static Pictures pictures(String uri) {
    Optional<Path> folder = DocumentUris.file(uri).map(Path::getParent);
    return folder.<Pictures>map(PictureFolder::new).orElse(Pictures.NONE);
  }
}
