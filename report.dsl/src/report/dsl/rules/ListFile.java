package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.context.BodyList;
import report.dsl.context.Members;
import report.dsl.forms.Severity;
import report.dsl.model.Header;

/** The list of bodies is named and cannot be read, or there is nothing to hold it against. */
final class ListFile implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Members members = subject.context().members();
    members.list().header().ifPresent(header -> check(header, members, found));
  }

  private void check(Header header, Members members, Consumer<Finding> found) {
    BodyList list = members.list();
    String what =
        switch (list.file().state()) {
          case UNKNOWN -> "";
          case MISSING -> "找不到这个文件，应当写名单相对于本文件的路径";
          case OUTSIDE -> "在所打开的文件夹之外，应当把文件复制到文件夹里，写相对的路径";
          case ITSELF -> "是这份年报自己，应当写名单的文件";
          case FOUND -> list.isRead() ? without(members) : "里面读不出单位名称，应当是一行一个单位的文字，或者另存为CSV的表格";
        };
    if (!what.isEmpty()) {
      String message = "「名单」填写“%s”，%s；现在没有按名单核对。".formatted(header.value(), what);
      found.accept(finding(header.valueSpan(), message));
    }
  }

  private static String without(Members members) {
    return members.header().isEmpty() ? "而没有写「汇总」，应当写明成员的年报在哪里" : "";
  }
}
