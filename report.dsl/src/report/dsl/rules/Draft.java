package report.dsl.rules;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.forms.Script;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.TableSpec;
import report.dsl.model.Filing;
import report.dsl.model.TableText;

/**
 * What fixes write: the form's parts with blank cells, in the report's own script and line ends.
 */
public record Draft(Filing filing) {

  /** A name or title of the form. */
  public String name(String name) {
    return filing.traditional() ? Script.traditional(name) : name;
  }

  /** A section's heading and these of its tables. */
  public String section(SectionSpec section, List<TableSpec> tables) {
    return Stream.concat(Stream.of("# " + name(section.title())), tables.stream().map(this::table))
        .collect(Collectors.joining(blankLine()));
  }

  /** Tables with a blank line between. */
  public String tables(List<TableSpec> tables) {
    return tables.stream().map(this::table).collect(Collectors.joining(blankLine()));
  }

  private String table(TableSpec table) {
    return String.join(filing.source().lineEnd(), lines(table));
  }

  /** The header line of a table. */
  String header(TableSpec table) {
    return lines(table).get(0);
  }

  private List<String> lines(TableSpec table) {
    return TableText.of(table, filing.traditional(), (row, column) -> "");
  }

  /** A row with so many cells in the layout of a table of the report, all cells blank. */
  String row(TableText layout, int columns, String name) {
    return layout.line(
        Stream.concat(Stream.of(name(name)), Collections.nCopies(columns, "").stream()).toList());
  }

  private String blankLine() {
    return filing.source().lineEnd().repeat(2);
  }
}
