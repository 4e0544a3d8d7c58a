package report.dsl.cli;

import java.util.ArrayList;
import java.util.List;
import report.dsl.model.Source;
import report.dsl.rules.Edit;
import report.dsl.rules.Fix;

/**
 * The lines that a fix inserts, for those who work without an editor: they can be copied from the
 * terminal into the report.
 */
final class Insertion {

  private static final int MOST = 30;

  private Insertion() {}

  /** Where lines belong and how they read; none for a fix that does more than insert lines. */
  static List<String> of(Source source, Fix fix) {
    List<String> shown = new ArrayList<>();
    if (fix.edits().stream().allMatch(Insertion::insertsLines)) {
      for (Edit edit : fix.edits()) {
        shown.add(place(source, edit.span().offset()));
        edit.text().strip().lines().map(Printable::line).forEach(shown::add);
      }
    }
    return shown.size() <= MOST ? shown : cut(shown);
  }

  private static boolean insertsLines(Edit edit) {
    return edit.span().length() == 0 && hasLineEnd(edit) && !edit.text().isBlank();
  }

  private static boolean hasLineEnd(Edit edit) {
    return edit.text().indexOf('\n') >= 0 || edit.text().indexOf('\r') >= 0;
  }

  private static String place(Source source, int offset) {
    int line = source.line(offset);
    int before = source.column(offset) == 1 ? line - 1 : line;
    return before == 0 ? "在最前面插入：" : "在第%d行之后插入：".formatted(before);
  }

  private static List<String> cut(List<String> lines) {
    List<String> shown = new ArrayList<>(lines.subList(0, MOST));
    shown.add("…（后面还有%d行）".formatted(lines.size() - MOST));
    return shown;
  }
}
