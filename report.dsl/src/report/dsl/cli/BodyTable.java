package report.dsl.cli;

import java.util.ArrayList;
import java.util.List;
import report.dsl.forms.Severity;

/** What a run found, body by body and in sum. */
final class BodyTable {

  /** One body's line; only numbers and names, so that a long run stays small. */
  private record Line(Input input, String body, String year, Counts counts, String state) {

    String file() {
      return Printable.line(input.name());
    }
  }

  /**
   * How many of each were found.
   *
   * @param readable whether there was a report to find them in
   */
  private record Counts(boolean readable, long errors, long warnings) {

    String text(long count) {
      return readable ? String.valueOf(count) : "";
    }
  }

  private final Palette palette;
  private final boolean strict;
  private final List<Line> lines = new ArrayList<>();
  private final MemberRemarks remarks;
  private long advice;
  private long suppressed;
  private long unreadable;
  private long failed;

  /**
   * @param strict whether warnings fail a report
   * @param remarks what is said of members, complete when all are added
   */
  BodyTable(Palette palette, boolean strict, MemberRemarks remarks) {
    this.palette = palette;
    this.remarks = remarks;
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
    String name = outcome.input().name();
    String body = outcome.body().equals(name) ? "" : Printable.line(outcome.body());
    String year = Printable.line(outcome.year());
    Counts counts = new Counts(outcome.checked().isPresent(), errors, warnings);
    lines.add(new Line(outcome.input(), body, year, counts, state));
    remarks.add(outcome);
  }

  /** The table, when there is more than one input, and the summing-up; nothing without a report. */
  String text() {
    if (unreadable == lines.size()) {
      return "";
    }
    return (lines.size() + remarks.due().size() > 1 ? table() + "\n" : "") + sum() + "\n";
  }

  private String table() {
    ScreenTable table = new ScreenTable("单位", "年度", "错误", "警告", "状态", "备注", "文件");
    for (Line line : lines) {
      Counts counts = line.counts();
      table.add(
          line.body(),
          line.year(),
          counts.text(counts.errors()),
          counts.text(counts.warnings()),
          line.state(),
          line.input().path().map(remarks::of).orElse(""),
          line.file());
    }
    for (MemberRemarks.Due due : remarks.due()) {
      String remark = Printable.line(due.remark());
      table.add(Printable.line(due.body()), due.year(), "", "", "未交", remark, "");
    }
    return table.text(palette);
  }

  /** All in a sentence. */
  String sum() {
    long errors = lines.stream().mapToLong(line -> line.counts().errors()).sum();
    long warnings = lines.stream().mapToLong(line -> line.counts().warnings()).sum();
    String found =
        errors + warnings + advice == 0
            ? "没有发现问题"
            : "错误%d处，警告%d处，提示%d处".formatted(errors, warnings, advice);
    if (suppressed > 0) {
      found += "；另有%d处已说明理由".formatted(suppressed);
    }
    int missing = remarks.due().size();
    String due = missing == 0 ? "" : "；名单上有%d个单位没有交".formatted(missing);
    if (lines.size() == 1) {
      return found + due + "。";
    }
    String state = failed == 0 ? "全部通过" : failed + "份未通过";
    String lost = unreadable == 0 ? "" : "；另有" + unreadable + "份读不到";
    return "检查%d份，%s：%s%s%s。".formatted(lines.size() - unreadable, state, found, lost, due);
  }
}
