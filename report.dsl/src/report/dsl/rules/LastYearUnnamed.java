package report.dsl.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import report.dsl.context.LastYear;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;

/** Last year's report lies beside this one and is not named: it is offered, never taken. */
final class LastYearUnnamed implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.I;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Filing filing = subject.filing();
    LastYear last = subject.context().lastYear();
    if (last.header().isEmpty()) {
      last.beside()
          .map(file -> offered(file, filing, filing.header(HeaderKey.YEAR).orElseThrow()))
          .ifPresent(found);
    }
  }

  private Finding offered(Path file, Filing filing, Header year) {
    String name = file.getFileName().toString();
    String line = HeaderKey.LAST_YEAR.word() + ": " + name;
    int next = Layout.nextLine(filing.source(), year.span().end());
    return finding(
            year.valueSpan(),
            "同一文件夹里有本单位%d年度的年报“%s”，写明「上年」才与它核对。".formatted(filing.year().orElseThrow() - 1, name))
        .fixedBy(
            List.of(
                new Fix(
                    "写明「上年」，与“%s”核对".formatted(name),
                    Layout.insertLines(filing.source(), next, line))));
  }
}
