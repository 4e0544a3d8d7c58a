package report.dsl.rules;

import java.util.function.Consumer;
import java.util.stream.Stream;
import report.dsl.context.LastYear;
import report.dsl.forms.Severity;
import report.dsl.model.Header;

/** Last year's report is named and cannot be read, so that nothing is compared with it. */
final class LastYearFile implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    LastYear last = subject.context().lastYear();
    last.header().ifPresent(header -> check(header, last, subject, found));
  }

  private void check(Header header, LastYear last, Subject subject, Consumer<Finding> found) {
    String what =
        switch (last.file().state()) {
          case UNKNOWN -> "";
          case MISSING -> "找不到这个文件，应当写上年年报相对于本文件的路径";
          case OUTSIDE -> "在所打开的文件夹之外，应当把文件复制到文件夹里，写相对的路径";
          case ITSELF -> "是这份年报自己，应当写上年年报的文件";
          case FOUND -> last.report().isPresent() ? "" : "不是能读出来的年报，应当写上年年报的 .report 文件";
        };
    if (!what.isEmpty()) {
      Edit remove = Layout.removeLine(subject.filing().source(), header.span());
      found.accept(
          finding(header.valueSpan(), "「上年」填写“%s”，%s；现在没有与上年核对。".formatted(header.value(), what))
              .fixedBy(
                  Stream.concat(
                          LastYearOffer.instead(last), Stream.of(new Fix("删去这一行，不与上年核对", remove)))
                      .toList()));
    }
  }
}
