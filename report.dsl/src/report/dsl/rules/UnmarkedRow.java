package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;

/**
 * Lines of tables that lack the bar in front, as in every pasted table; all are one finding. The
 * halves of a torn line have numbers in no cell, so that is an error.
 */
final class UnmarkedRow implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public boolean findsErrors() {
    return true;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.MECHANICAL;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    List<Span> lines = new ArrayList<>();
    for (FilledTable table : subject.filing().tables().toList()) {
      if (!table.marked()) {
        lines.add(table.cornerSpan());
      }
      Span above = table.headerSpan();
      for (int i = 0; i < table.rows().size(); i++) {
        FilledRow row = table.rows().get(i);
        if (Tears.isLower(table, i)) {
          found.accept(torn(above, row.span()));
        } else if (!row.marked()) {
          lines.add(row.labelSpan());
        }
        above = row.span();
      }
    }
    if (!lines.isEmpty()) {
      found.accept(unmarked(lines));
    }
  }

  private Finding torn(Span upper, Span lower) {
    Span between = new Span(upper.end(), lower.offset() - upper.end());
    return finding(lower, "这一行与上一行本是表格的一行，中间断开了，所填的数因此不全。")
        .weighing(Severity.E)
        .fixedBy("与上一行连起来", between, "");
  }

  private Finding unmarked(List<Span> lines) {
    String which = lines.size() == 1 ? "表格的这一行" : "表格有%d行".formatted(lines.size());
    String title = lines.size() == 1 ? "行首补上“|”" : "给这%d行的行首都补上“|”".formatted(lines.size());
    return finding(lines.get(0), which + "行首没有竖线“|”。")
        .with(lines.stream().skip(1).map(l -> new Finding.Related(l, "这一行也没有")).toList())
        .fixedBy(
            List.of(
                new Fix(title, lines.stream().map(l -> Edit.insert(l.offset(), "| ")).toList())));
  }
}
