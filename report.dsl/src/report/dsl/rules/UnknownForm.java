package report.dsl.rules;

import java.util.function.Consumer;
import report.dsl.forms.Severity;
import report.dsl.model.FormLine;

/**
 * The first line names no form, or one that is neither shipped nor beside the report, or one of
 * which not everything can be read, so that not everything is checked.
 */
final class UnknownForm implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    FormLine line = subject.filing().formLine();
    if (line.faults() > 0) {
      String message = "表式%s有%d处读不出来，读不出的没有检查；应当先检查并改正表式文件。";
      found.accept(
          finding(line.nameSpan(), message.formatted(Words.quote(line.name()), line.faults())));
    }
    if (line.marked() && !line.found()) {
      String used = subject.filing().form().name();
      String what = line.name().isEmpty() ? "第一行没有写明表式" : "没有表式" + Words.quote(line.name());
      String space = line.name().isEmpty() ? " " : "";
      found.accept(
          finding(
                  line.name().isEmpty() ? line.span() : line.nameSpan(),
                  "%s；现按%s检查。".formatted(what, Words.quote(used)))
              .fixedBy("改为" + Words.quote(used), line.nameSpan(), space + used));
    }
  }
}
