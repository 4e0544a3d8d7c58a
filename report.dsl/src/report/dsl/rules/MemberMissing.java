package report.dsl.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import report.dsl.context.Members;
import report.dsl.context.NamedFiles;
import report.dsl.forms.Severity;

/** Members' reports that are named and are not there or cannot be read. */
final class MemberMissing implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Members members = subject.context().members();
    members.named().forEach(path -> check(path, found));
    members
        .unread()
        .map(span -> finding(span, "「汇总」所写的路径或者文件太多，从这里起的没有读；可以用“*”代表一个文件夹里的全部年报。"))
        .ifPresent(found);
    if (!members.unreadable().isEmpty()) {
      List<String> names =
          members.unreadable().stream().map(Path::getFileName).map(Path::toString).toList();
      String message = "%s不是能读出来的年报，没有汇总。".formatted(Words.list(names, "个文件"));
      found.accept(finding(members.header().orElseThrow().valueSpan(), message));
    }
  }

  private void check(NamedFiles path, Consumer<Finding> found) {
    String what =
        switch (path.state()) {
          case UNKNOWN, FOUND -> "";
          case MISSING -> path.isOpen() ? "一份年报也没有找到" : "找不到这个文件";
          case OUTSIDE -> "在所打开的文件夹之外，应当把文件复制到文件夹里，写相对的路径";
          case ITSELF -> "是这份年报自己，应当写成员年报的文件";
        };
    if (!what.isEmpty()) {
      found.accept(finding(path.span(), "「汇总」填写“%s”，%s；现在没有汇总它。".formatted(path.text(), what)));
    }
  }
}
