package report.dsl.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.Severity;
import report.dsl.ledger.Entry;
import report.dsl.model.Cell;
import report.dsl.model.Formula;
import report.dsl.model.Prose.Bound;

/**
 * {@code {…}} with a cell in it that is blank. A cell that is missing or no number is reported
 * where it stands, not again here.
 */
final class BlankReference implements Rule<Subject> {

  private static final int MOST_NAMED = 3;

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    References.of(subject.filing())
        .forEach(
            bound -> {
              List<Entry> blanks =
                  bound.formula().stream()
                      .flatMap(Formula::cells)
                      .distinct()
                      .flatMap(cell -> subject.ledger().entry(cell).stream())
                      .filter(Entry::isBlank)
                      .toList();
              if (!blanks.isEmpty()) {
                found.accept(blank(bound, blanks, subject));
              }
            });
  }

  private Finding blank(Bound bound, List<Entry> entries, Subject subject) {
    List<Cell> cells = entries.stream().map(Entry::cell).toList();
    List<String> names = cells.stream().map(Cells::name).toList();
    String listed = names.stream().limit(MOST_NAMED).collect(Collectors.joining());
    String message =
        names.size() == 1
            ? "“{%s}”取%s的数，而这一格没有填写，刊出的正文会缺这个数。".formatted(bound.text(), listed)
            : "“{%s}”所取的数中有%d格没有填写：%s%s，刊出的正文会缺这个数。"
                .formatted(
                    bound.text(), names.size(), listed, names.size() > MOST_NAMED ? "等" : "");
    Blanks blank = new Blanks(cells, subject.explained());
    String title = names.size() == 1 ? names.get(0) : names.size() + "格";
    return finding(bound.span(), message)
        .about(entries.stream().map(Entry::address).toList())
        .with(
            cells.stream()
                .limit(MOST_NAMED)
                .map(cell -> new Finding.Related(cell.span(), Cells.name(cell) + "没有填写"))
                .toList())
        .fixedBy(blank.fix().stream().map(fix -> fix.of(title)).toList());
  }
}
