package report.dsl.paste;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Names;
import report.dsl.forms.RowSpec;
import report.dsl.forms.TableSpec;
import report.dsl.model.Amount;
import report.dsl.model.AmountReader;

/**
 * What a text in a pasted table can be to one table of the form. It is asked the same for many
 * cells, so it remembers.
 */
final class Vocabulary {

  private static final int SHORTEST_FRAGMENT = 2;
  private static final int LONGEST_MARK = 2;

  private final FormSpec form;
  private final TableSpec table;
  private final String corner;
  private final Map<String, Boolean> known = new HashMap<>();

  Vocabulary(FormSpec form, TableSpec table) {
    this.form = form;
    this.table = table;
    this.corner = Names.key(table.corner());
  }

  /** Whether it is something to fill in: a number, or what stands for none, such as {@code /}. */
  static boolean isValue(String text) {
    return !text.isEmpty()
        && (text.length() <= LONGEST_MARK || text.chars().anyMatch(Character::isDigit))
        && !(AmountReader.read(text, Optional.empty()) instanceof Amount.Unreadable);
  }

  /** The table of the form. */
  TableSpec table() {
    return table;
  }

  /** The rows of that name. */
  List<RowSpec> rows(String text) {
    return table.rowNames().all(text);
  }

  /** Whether it is the label of several rows together. */
  boolean isGroup(String text) {
    return !table.rowNames().group(text).isEmpty();
  }

  /** The column of that name. */
  Optional<ColumnSpec> column(String text) {
    return table.columnNames().find(text);
  }

  /** Whether it is the table's own name or what it prints in its top-left cell. */
  boolean isTitle(String text) {
    return form.tableNames().all(text).contains(table) || Names.key(text).equals(corner);
  }

  /** Whether it is the name of a row, or the table's own. */
  boolean namesRow(String text) {
    return knows(text) && (!rows(text).isEmpty() || isTitle(text));
  }

  /** Whether it is a label of this table, in full. */
  boolean knows(String text) {
    return !text.isEmpty() && known.computeIfAbsent(text, this::find);
  }

  private boolean find(String text) {
    return isTitle(text)
        || !rows(text).isEmpty()
        || isGroup(text)
        || !table.columnNames().all(text).isEmpty()
        || !table.columnNames().group(text).isEmpty();
  }

  /** Whether it is a piece of a label, as a line break inside a cell leaves it. */
  boolean isFragment(String text) {
    return Stream.concat(table.rows().stream(), table.columns().stream())
        .anyMatch(line -> isFragment(text, line));
  }

  /** Whether it can be a damaged label of that row: a piece of it, or nearly it. */
  boolean resembles(String text, RowSpec row) {
    return isFragment(text, row) || table.rowNames().nearest(text).filter(row::equals).isPresent();
  }

  private static boolean isFragment(String text, AxisSpec line) {
    String key = Names.key(text);
    return key.length() >= SHORTEST_FRAGMENT
        && line.label().levels().stream().anyMatch(level -> Names.key(level).contains(key));
  }
}
