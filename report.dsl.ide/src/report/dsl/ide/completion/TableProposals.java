package report.dsl.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.TableSpec;
import report.dsl.ide.reading.SpecNotes;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;
import report.dsl.model.TableText;
import report.dsl.parser.Characters;

/** Tables with all their rows, and what belongs into the cells of tables that are there. */
final class TableProposals {

  private final Filing filing;
  private final TabStops stops;

  TableProposals(Filing filing, TabStops stops) {
    this.filing = filing;
    this.stops = stops;
  }

  /** Proposals for the cell that the cursor is in; empty when the line is no table's. */
  Optional<Proposals> at(CursorLine line) {
    Optional<FilledTable> table = tableOf(line.number());
    if (table.isEmpty() && !line.opensWith('|', '｜')) {
      return Optional.empty();
    }
    Optional<Proposals> found =
        BarCell.at(line)
            .map(
                cell ->
                    table
                        .map(known -> inTable(line, cell, known))
                        .orElseGet(() -> start(line, cell)));
    return Optional.of(found.orElse(Proposals.NONE));
  }

  private Proposals inTable(CursorLine line, BarCell cell, FilledTable table) {
    LabelProposals labels = labels(table);
    if (lineOf(table.headerSpan().offset()) != line.number()) {
      return cell.index() == 0 ? labels.rows(line, cell) : Proposals.NONE;
    }
    return cell.index() == 0 ? corner(line, cell, table) : labels.columns(cell);
  }

  /** A line of bars that no table knows: a row of the table above, or a table of the section. */
  private Proposals start(CursorLine line, BarCell cell) {
    if (cell.index() > 0 || !cell.last()) {
      return Proposals.NONE;
    }
    Stream<Proposal> rows =
        above(line).stream().flatMap(table -> labels(table).missingRows(line, true));
    Stream<Proposal> tables =
        missing(line).map(table -> proposal(table).writing(stops.behindBar(stops.table(table))));
    return Proposals.of(line.from(cell.span().offset()), Stream.concat(rows, tables));
  }

  /** The whole table as long as there is nothing but its name, else only the name. */
  private Proposals corner(CursorLine line, BarCell cell, FilledTable table) {
    Stream<TableSpec> choices = Stream.concat(Stream.of(table.spec()), missing(line)).distinct();
    if (cell.last() && table.rows().isEmpty()) {
      return Proposals.of(
          line.from(cell.span().offset()),
          choices.map(spec -> proposal(spec).writing(stops.behindBar(stops.table(spec)))));
    }
    TableText layout = TableText.of(table);
    return Proposals.of(
        cell.span(),
        choices.map(spec -> proposal(spec).writing(cell.filled(stops.name(spec.name()), layout))));
  }

  /** Whole rows that the table right above the line lacks. */
  Stream<Proposal> rowsAbove(CursorLine line) {
    int above = line.number() - 1;
    while (above > 0 && isComment(above)) {
      above--;
    }
    return tableOf(above).stream().flatMap(table -> labels(table).missingRows(line, false));
  }

  /** Whole tables that the section around the line lacks. */
  Stream<Proposal> tables(CursorLine line) {
    return missing(line).map(table -> proposal(table).writing(stops.table(table)).likely(true));
  }

  private Stream<TableSpec> missing(CursorLine line) {
    return section(line).flatMap(FiledSection::spec).map(SectionSpec::tables).stream()
        .flatMap(List::stream)
        .filter(table -> filing.tables().noneMatch(filled -> filled.spec() == table));
  }

  private Proposal proposal(TableSpec table) {
    return new Proposal(
            CompletionItemKind.Struct,
            stops.name(table.name()),
            "%d行%d列".formatted(table.rows().size(), table.columns().size()))
        .explained(new SpecNotes(filing.form()).table(table))
        .foundBy(table.label().aliases());
  }

  private LabelProposals labels(FilledTable table) {
    return new LabelProposals(filing.form(), table, stops);
  }

  private Optional<FilledTable> tableOf(int line) {
    return filing
        .tables()
        .filter(table -> table.lines().stream().anyMatch(one -> lineOf(one.offset()) == line))
        .findFirst();
  }

  private boolean isComment(int line) {
    return Characters.isComment(filing.source().text(filing.source().lineSpan(line)));
  }

  /** The last table of the section above the line. */
  private Optional<FilledTable> above(CursorLine line) {
    return section(line).stream()
        .flatMap(FiledSection::tables)
        .filter(table -> table.span().offset() < line.span().offset())
        .reduce((upper, lower) -> lower);
  }

  private Optional<FiledSection> section(CursorLine line) {
    return filing.sections().stream()
        .filter(section -> section.span().offset() <= line.offset())
        .reduce((upper, lower) -> lower);
  }

  private int lineOf(int offset) {
    return filing.source().line(offset);
  }
}
