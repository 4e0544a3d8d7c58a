package report.dsl.rules;

import java.util.stream.Stream;
import report.dsl.context.LastYear;

/** The file beside the report that is last year's, offered where another is named. */
final class LastYearOffer {

  private LastYearOffer() {}

  /** Names that file instead; none when nothing lies there. */
  static Stream<Fix> instead(LastYear last) {
    return last.beside().stream()
        .map(file -> file.getFileName().toString())
        .map(
            name ->
                new Fix(
                    "改为“%s”".formatted(name),
                    new Edit(last.header().orElseThrow().valueSpan(), name)));
  }
}
