package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.paste.LooseTable;

/** Text that looks like a table but has no bars to be read by: its numbers would not count. */
final class PastedTable implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    subject.loose().stream().forEach(loose -> found.accept(pasted(loose)));
  }

  private Finding pasted(LooseTable loose) {
    Span first = loose.lines().get(0).span();
    String names = Words.list(loose.tables().stream().map(TableSpec::name).toList(), "张表");
    String table = names.isEmpty() ? "" : "，像是" + names;
    int count = loose.lines().size();
    String message = "这里有%d行像表格的文字%s，其中的数读不出来；每行应当写成“| 行名 | 数 |”，以“|”分格。".formatted(count, table);
    return finding(first, message)
        .with(
            loose.lines().stream()
                .skip(1)
                .map(line -> new Finding.Related(line.span(), "这一行也是"))
                .toList());
  }
}
