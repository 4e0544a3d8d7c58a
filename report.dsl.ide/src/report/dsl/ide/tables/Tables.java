package report.dsl.ide.tables;

import com.google.gson.annotations.JsonAdapter;
import java.util.List;
import org.eclipse.lsp4j.Range;
import report.dsl.ide.document.WrittenNull;

/**
 * The tables of a report as a client shows them to be filled in.
 *
 * @param version the version of the text that they are about
 * @param tables those of the form, in the order of the text; none when the document is a form
 */
public record Tables(int version, List<Table> tables) {

  /**
   * A table.
   *
   * @param name its name in the form
   * @param title what to show for it: the section's title, or its name beside others there
   * @param state how far it has come, as the lens above it says
   * @param columns the columns in the order of the text
   * @param rows the rows in the order of the text
   */
  public record Table(
      String name, String title, String state, List<Column> columns, List<Row> rows) {}

  /**
   * A column.
   *
   * @param label as the form prints it, {@code 法人或其他组织 / 商业企业} where it is under others
   * @param name its short name; both as written where the form has none
   */
  public record Column(String label, String name) {}

  /**
   * A row.
   *
   * @param label as the form prints it, after those that it is under
   * @param name its short name; both as written where the form has none
   * @param line its line in the text, from 0
   * @param cells one for each column
   * @param severity of the worst finding about the row that is about none of its cells
   * @param messages the sentences of those findings
   */
  public record Row(
      String label,
      String name,
      int line,
      List<Cell> cells,
      @JsonAdapter(value = WrittenNull.class, nullSafe = false) String severity,
      List<String> messages) {}

  /**
   * A cell.
   *
   * @param text as written, escapes resolved; empty when it is blank
   * @param value the number that it stands for, computed ones too; null when none
   * @param kind {@code number}, {@code computed}, {@code blank}, {@code unreadable}, or {@code
   *     absent} when the row is short or the form has no cell there
   * @param address which cell of the form it is; empty when it is none
   * @param range its text, of a blank one its blanks; null when it is absent
   * @param unbalanced whether an identity about it that must hold does not
   * @param severity {@code error}, {@code warning} or {@code information}, that of the worst
   *     finding about it; null when there is none
   * @param messages the sentences of the findings about it
   */
  public record Cell(
      String text,
      @JsonAdapter(value = WrittenNull.class, nullSafe = false) String value,
      String kind,
      String address,
      @JsonAdapter(value = WrittenNull.class, nullSafe = false) Range range,
      boolean unbalanced,
      @JsonAdapter(value = WrittenNull.class, nullSafe = false) String severity,
      List<String> messages) {}
}
