package report.dsl.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import report.dsl.forms.Severity;
import report.dsl.parser.ScreenWidth;

/** What a run found, body by body and in sum. */
final class BodyTable {

  private static final String GAP = "  ";

  /** One body's line; only numbers and names, so that a long run stays small. */
  private record Line(
      String body, String year, long errors, long warnings, String state, String file) {}

  private final Palette palette;
  private final boolean strict;
  private final List<Line> lines = new ArrayList<>();
  private final Set<Line> missing = new LinkedHashSet<>();
  private long advice;
  private long suppressed;
  private long unreadable;
  private long failed;

  /**
   * @param strict whether warnings fail a report
   */
  BodyTable(Palette palette, boolean strict) {
    this.palette = palette;
    this.strict = strict;
  }

  void add(Outcome outcome) {
    long errors = outcome.count(Severity.E);
    long warnings = outcome.count(Severity.W);
    advice += outcome.count(Severity.I);
    suppressed += outcome.suppressed().size();
    String state = "通过";
    if (outcome.checked().isEmpty()) {
      unreadable++;
      state = "读不到";
    } else if (errors > 0 || strict && warnings > 0) {
      failed++;
      state = "未通过";
    }
    String file = Printable.line(outcome.input().name());
    String body = Printable.line(outcome.body());
    String year = Printable.line(outcome.year());
    lines.add(new Line(body.equals(file) ? "" : body, year, errors, warnings, state, file));
    for (String due : outcome.notHandedIn()) {
      missing.add(new Line(Printable.line(due), year, 0, 0, "未交", ""));
    }
  }

  /** The table, when there is more than one input, and the summing-up; nothing without a report. */
  String text() {
    if (unreadable == lines.size()) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    if (lines.size() + missing.size() > 1) {
      List<Line> all = new ArrayList<>(lines);
      all.addAll(missing);
      int width = ScreenWidth.of("单位");
      for (Line line : all) {
        width = Math.max(width, ScreenWidth.of(line.body()));
      }
      text.append(palette.strong(row(width, "单位", "年度", "错误", "警告", "状态", "文件"))).append('\n');
      for (Line line : all) {
        text.append(row(width, line).stripTrailing()).append('\n');
      }
      text.append('\n');
    }
    return text.append(sum()).append('\n').toString();
  }

  private String row(int width, Line line) {
    boolean none = line.file().isEmpty();
    String errors = none ? "" : String.valueOf(line.errors());
    String warnings = none ? "" : String.valueOf(line.warnings());
    return row(width, line.body(), line.year(), errors, warnings, line.state(), line.file());
  }

  private static String row(int width, String body, String... cells) {
    return padded(body, width)
        + GAP
        + padded(cells[0], 4)
        + GAP
        + " ".repeat(Math.max(0, 4 - ScreenWidth.of(cells[1])))
        + cells[1]
        + GAP
        + " ".repeat(Math.max(0, 4 - ScreenWidth.of(cells[2])))
        + cells[2]
        + GAP
        + padded(cells[3], 6)
        + GAP
        + cells[4];
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - ScreenWidth.of(text)));
  }

  /** All in a sentence. */
  String sum() {
    long errors = lines.stream().mapToLong(Line::errors).sum();
    long warnings = lines.stream().mapToLong(Line::warnings).sum();
    String found =
        errors + warnings + advice == 0
            ? "没有发现问题"
            : "错误%d处，警告%d处，提示%d处".formatted(errors, warnings, advice);
    if (suppressed > 0) {
      found += "；另有%d处已说明理由".formatted(suppressed);
    }
    String due = missing.isEmpty() ? "" : "；名单上有%d个单位没有交".formatted(missing.size());
    if (lines.size() == 1) {
      return found + due + "。";
    }
    String state = failed == 0 ? "全部通过" : failed + "份未通过";
    String lost = unreadable == 0 ? "" : "；另有" + unreadable + "份读不到";
    return "检查%d份，%s：%s%s%s。".formatted(lines.size() - unreadable, state, found, lost, due);
  }
}
