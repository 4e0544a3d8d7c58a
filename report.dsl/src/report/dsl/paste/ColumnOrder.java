package report.dsl.paste;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import report.dsl.forms.ColumnSpec;

/** Which columns the numbers of a pasted table stand under, from left to right. */
final class ColumnOrder {

  private ColumnOrder() {}

  /**
   * The columns as a header of one line names them all; else the official ones, if all names that
   * there are come as the official header prints them, line by line or column by column.
   */
  static Optional<List<ColumnSpec>> of(List<PastedRow> headers, Vocabulary vocabulary) {
    List<ColumnSpec> official = vocabulary.table().columns();
    for (PastedRow header : headers) {
      List<String> names = header.labels().stream().filter(n -> !vocabulary.isTitle(n)).toList();
      List<ColumnSpec> named = columns(names, vocabulary);
      if (named.size() > 1
          && named.size() == names.size()
          && named.size() == new HashSet<>(named).size()
          && headers.stream().allMatch(h -> h == header || isPart(named, h, vocabulary))) {
        return Optional.of(named);
      }
    }
    List<ColumnSpec> byLevel =
        official.stream()
            .sorted(Comparator.comparingInt(column -> column.label().levels().size()))
            .toList();
    boolean fits =
        headers.stream()
            .map(header -> columns(header.labels(), vocabulary))
            .allMatch(named -> isWithin(named, official) || isWithin(named, byLevel));
    return fits ? Optional.of(official) : Optional.empty();
  }

  /** Whether a header says nothing else than this order: it is repeated, or names no column. */
  private static boolean isPart(List<ColumnSpec> order, PastedRow header, Vocabulary vocabulary) {
    List<ColumnSpec> named = columns(header.labels(), vocabulary);
    return named.isEmpty() || named.equals(order);
  }

  private static List<ColumnSpec> columns(List<String> labels, Vocabulary vocabulary) {
    return labels.stream().flatMap(label -> vocabulary.column(label).stream()).toList();
  }

  /** Whether all of these come in that order. */
  private static boolean isWithin(List<ColumnSpec> some, List<ColumnSpec> order) {
    int at = -1;
    for (ColumnSpec column : some) {
      if (order.indexOf(column) <= at) {
        return false;
      }
      at = order.indexOf(column);
    }
    return true;
  }
}
