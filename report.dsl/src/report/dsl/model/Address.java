package report.dsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;

/**
 * A cell of a form, written {@code table.row.column}; every reference in prose is resolved here.
 */
public record Address(TableSpec table, RowSpec row, ColumnSpec column) {

  /** A dot behind a label's own number, as in {@code 1.属于国家秘密}, belongs to the name. */
  private static final Pattern DOT =
      Pattern.compile("(?<!(?:^|[.．/／])[\\s\\p{Z}]{0,4}[0-9０-９]{1,4})[.．]");

  /**
   * All cells that a reference can mean. It may leave out what it does not need: {@code 新收.总计},
   * {@code 行政许可}; official labels and aliases are names too.
   */
  public static List<Address> resolve(String text, FormSpec form) {
    List<String> parts = parts(text);
    List<Address> found = new ArrayList<>();
    if (parts.size() <= 3) {
      form.tables().forEach(table -> resolve(parts, table, form, found));
    }
    return found;
  }

  /** The rows under a group's label that a reference names in place of a row. */
  public static List<RowSpec> group(String text, FormSpec form) {
    return parts(text).stream()
        .flatMap(part -> form.tables().flatMap(table -> table.rowNames().group(part).stream()))
        .toList();
  }

  /** The cells of the rows under a group's label, in one column: {@code 不予公开.总计}. */
  public static List<Address> inGroup(String text, FormSpec form) {
    List<String> parts = parts(text);
    int last = parts.size() - 1;
    return parts.size() < 2 || parts.size() > 3
        ? List.of()
        : form.tables()
            .filter(table -> last == 1 || form.tableNames().all(parts.get(0)).contains(table))
            .flatMap(
                table ->
                    table.columnNames().find(parts.get(last)).stream()
                        .flatMap(
                            column ->
                                table.rowNames().group(parts.get(last - 1)).stream()
                                    .map(row -> new Address(table, row, column))))
            .filter(Address::exists)
            .toList();
  }

  private static List<String> parts(String text) {
    return List.of(DOT.split(text.strip()));
  }

  /** All cells of a table. */
  public static Stream<Address> all(TableSpec table) {
    return table.rows().stream()
        .flatMap(row -> table.columns().stream().map(column -> new Address(table, row, column)))
        .filter(Address::exists);
  }

  /** The cell of the same names in another form; empty when that has none. */
  public Optional<Address> in(FormSpec form) {
    Optional<TableSpec> there = form.tableNames().find(table.name());
    Optional<RowSpec> line = there.flatMap(t -> t.rowNames().find(row.name()));
    return there
        .flatMap(t -> t.columnNames().find(column.name()))
        .flatMap(c -> line.map(r -> new Address(there.get(), r, c)))
        .filter(Address::exists);
  }

  /** Whether the form has a cell there. */
  public boolean exists() {
    return table.cell(row, column).isPresent();
  }

  /** The regions of the parts of a name in a text. */
  static List<Span> parts(String text, Span name) {
    List<Span> parts = new ArrayList<>();
    int start = name.offset();
    int end = name.end();
    Matcher dot = DOT.matcher(text).region(start, end);
    while (dot.find()) {
      parts.add(trimmed(text, start, dot.start()));
      start = dot.end();
    }
    parts.add(trimmed(text, start, end));
    return parts;
  }

  private static Span trimmed(String text, int start, int end) {
    String part = text.substring(start, end);
    int leading = part.length() - part.stripLeading().length();
    return new Span(start + leading, part.strip().length());
  }

  private static void resolve(
      List<String> parts, TableSpec table, FormSpec form, List<Address> found) {
    for (int mask = 1; mask < 8; mask++) {
      if (Integer.bitCount(mask) == parts.size()) {
        int at = 0;
        boolean tableFits =
            (mask & 4) == 0 || form.tableNames().all(parts.get(at++)).contains(table);
        List<RowSpec> rows = (mask & 2) == 0 ? table.rows() : table.rowNames().all(parts.get(at++));
        List<ColumnSpec> columns =
            (mask & 1) == 0 ? table.columns() : table.columnNames().all(parts.get(at));
        if (tableFits) {
          add(table, rows, columns, found);
        }
      }
    }
  }

  private static void add(
      TableSpec table, List<RowSpec> rows, List<ColumnSpec> columns, List<Address> found) {
    for (RowSpec row : rows) {
      for (ColumnSpec column : columns) {
        Address address = new Address(table, row, column);
        if (table.cell(row, column).isPresent() && !found.contains(address)) {
          found.add(address);
        }
      }
    }
  }

  /** The shortest reference that means this cell and no other. */
  public String shortest(FormSpec form) {
    return Stream.of(row.name(), row.name() + "." + column.name())
        .filter(text -> resolve(text, form).equals(List.of(this)))
        .findFirst()
        .orElse(toString());
  }

  /** Row and column as the form prints them, such as {@code （七）总计·自然人}. */
  public String inWords() {
    return row.label().inWords() + "·" + column.label().inWords();
  }

  /** {@code table.row.column}, as data and {@code data-cell} spell it. */
  @Override
  public String toString() {
    return table.name() + "." + row.name() + "." + column.name();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Address that
        && table == that.table
        && row == that.row
        && column == that.column;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(row) * 31 + System.identityHashCode(column);
  }
}
