package report.dsl.paste;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.parser.Characters;

/**
 * Reads tables as people paste them from Word, spreadsheets and web pages: cells parted by tabs or
 * bars or each on its own line, official labels with their numbers, groups in front, headers of
 * several lines. Numbers stay as they are written; what has no sure place is never guessed.
 */
public final class PasteReader {

  private PasteReader() {}

  /**
   * The pasted tables in the selected lines, or around the cursor.
   *
   * @param selected the selection; within a line it means what hangs together around it
   * @return empty when there is no table of the form, or what is there is a table of a report
   */
  public static Optional<Pasted> read(Filing filing, Span selected) {
    Optional<FiledSection> section =
        filing.sections().stream()
            .filter(s -> s.span().offset() <= selected.offset())
            .reduce((first, second) -> second);
    List<TableSpec> own =
        section.flatMap(FiledSection::spec).map(spec -> spec.tables()).orElse(List.of());
    List<TableSpec> all = filing.form().tables().toList();
    return section.flatMap(
        s ->
            Optional.of(own)
                .filter(tables -> !tables.isEmpty())
                .flatMap(tables -> read(filing, s, selected, tables))
                .or(() -> read(filing, s, selected, all)));
  }

  private static Optional<Pasted> read(
      Filing filing, FiledSection section, Span selected, List<TableSpec> tables) {
    List<Vocabulary> candidates =
        tables.stream().map(table -> new Vocabulary(filing.form(), table)).toList();
    Predicate<String> label = text -> candidates.stream().anyMatch(c -> c.knows(text));
    return Region.around(filing, section, selected, label)
        .flatMap(region -> read(filing, region, candidates, label));
  }

  private static Optional<Pasted> read(
      Filing filing, Region region, List<Vocabulary> candidates, Predicate<String> label) {
    Sheet sheet = Sheet.of(region.lines(), label);
    List<PastedTable> found = new ArrayList<>();
    Segments.of(sheet, candidates)
        .forEach((table, lines) -> found.add(PastedTable.of(lines, sheet.stream(), table)));
    long placed = found.stream().mapToLong(PastedTable::filled).sum();
    long values = sheet.lines().stream().flatMap(List::stream).filter(Vocabulary::isValue).count();
    if (placed == 0 || placed * 2 < values) {
      return Optional.empty();
    }
    PastedText writer = new PastedText(filing.traditional());
    String end = filing.source().lineEnd();
    String text =
        found.stream()
            .map(table -> String.join(end, writer.lines(table)))
            .collect(Collectors.joining(end + end));
    String kept =
        region.lines().stream()
            .filter(Characters::isComment)
            .map(comment -> end + Characters.trim(comment))
            .collect(Collectors.joining());
    int left = found.stream().mapToInt(table -> table.left().size()).sum();
    List<TableSpec> specs = found.stream().map(PastedTable::table).toList();
    return Optional.of(new Pasted(region.span(), specs, text + kept, left));
  }
}
