package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import report.dsl.forms.FormSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.Severity;
import report.dsl.model.Address;
import report.dsl.model.Prose.Bound;

/** {@code {…}} that names no cell of the form. */
final class UnknownReference implements Rule<Subject> {

  private static final Pattern SUM = Pattern.compile("[+＋\\-－−]");

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    FormSpec form = subject.filing().form();
    References references = new References(form);
    References.of(subject.filing())
        .filter(bound -> bound.cells().isEmpty())
        .map(bound -> unknown(bound, form, references))
        .forEach(found);
  }

  private Finding unknown(Bound bound, FormSpec form, References references) {
    if (bound.text().isEmpty()) {
      return finding(bound.span(), "大括号里没有写取哪一格的数，应当写成“{行.列}”。");
    }
    String why = why(bound.text(), form);
    if (!why.isEmpty()) {
      return finding(bound.span(), why);
    }
    List<Address> near = references.nearest(bound.text());
    String hint =
        near.isEmpty()
            ? "应当写表式中的行和列，如“{行.列}”"
            : "是不是"
                + near.stream()
                    .map(address -> "“" + references.braced(address) + "”")
                    .collect(Collectors.joining("、"));
    String message = "“{%s}”在表式“%s”中找不到对应的格，%s。".formatted(bound.text(), form.name(), hint);
    List<Fix> fixes = references.bindTo(near, bound.span());
    Finding finding = finding(bound.span(), message);
    return near.size() > 1 ? finding.choosing(fixes) : finding.fixedBy(fixes);
  }

  /** What else than a misspelling is wrong with it: a sum of cells, or a group of rows. */
  private static String why(String text, FormSpec form) {
    List<String> summands = List.of(SUM.split(text));
    if (summands.size() > 1
        && summands.stream().noneMatch(part -> Address.resolve(part, form).isEmpty())) {
      return "“{%s}”里有%d格，一个大括号只能取一格的数，不能相加减。".formatted(text, summands.size());
    }
    List<RowSpec> rows = Address.group(text, form);
    if (rows.isEmpty()) {
      return "";
    }
    String names = rows.stream().map(RowSpec::name).collect(Collectors.joining("、"));
    return "“{%s}”写的是总称，表中没有这一行的数；它下面有%d行：%s，应当写其中一行。".formatted(text, rows.size(), names);
  }
}
