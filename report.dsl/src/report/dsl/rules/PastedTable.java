package report.dsl.rules;

import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.LooseTable;

/** Text that looks like a table but has no bars to be read by: its numbers would not count. */
final class PastedTable implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  /** The tables that stand in a section as loose text, so that no rule calls them missing. */
  static Set<TableSpec> in(Filing filing, FiledSection section) {
    return LooseTable.in(section, filing.source()).stream()
        .flatMap(loose -> loose.tables().stream())
        .collect(Collectors.toSet());
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    filing.sections().stream()
        .flatMap(section -> LooseTable.in(section, filing.source()).stream())
        .forEach(loose -> found.accept(pasted(loose)));
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
