package report.dsl.assists;

import java.util.List;
import report.dsl.forms.Span;
import report.dsl.rules.Fix;
import report.dsl.rules.Subject;

/** All assists. To add one: its class, a line here. */
public final class Assists {

  private static final List<Assist> ALL =
      List.of(
          new ConvertPaste(),
          new ComputeTotals(),
          new TypeTotals(),
          new BindNumber(),
          new InsertMissing());

  private Assists() {}

  /** All that can be done at a place, in the order of the list. */
  public static List<Fix> at(Subject subject, Span selected) {
    return ALL.stream().flatMap(assist -> assist.at(subject, selected).stream()).toList();
  }
}
