package report.dsl.rules;

import java.util.stream.Collectors;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Script;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.prose.Figure;
import report.dsl.prose.Meaning;
import report.dsl.prose.Mention;

/** How a number typed in a sentence is replaced by a reference to what it is. */
public final class Binding {

  private Binding() {}

  /** Puts a reference in the place of a number, and of its measure where the form has another. */
  public static Edit of(Mention mention, Meaning meaning, Filing filing) {
    Figure figure = mention.figure();
    Span number = figure.span();
    String text = reference(meaning, figure, filing);
    String unit = meaning.unit();
    if (figure.isMoney() && !figure.measure().equals(unit)) {
      Span money = new Span(number.offset(), mention.said().end() - number.offset());
      return new Edit(money, text + unit);
    }
    return new Edit(number, text);
  }

  /** The reference that means it, in its braces and the report's own script. */
  private static String reference(Meaning meaning, Figure figure, Filing filing) {
    FormSpec form = filing.form();
    String text =
        meaning
            .cell()
            .map(cell -> cell.shortest(form))
            .orElseGet(() -> meaning.name().isEmpty() ? sum(meaning, form) : meaning.name());
    String style =
        figure.isPercent() ? "|%" : figure.kind() == Figure.Kind.TEN_THOUSANDS ? "|万" : "";
    return "{" + (filing.traditional() ? Script.traditional(text) : text) + style + "}";
  }

  private static String sum(Meaning meaning, FormSpec form) {
    return meaning
        .formula()
        .cells()
        .map(cell -> cell.shortest(form))
        .collect(Collectors.joining("+"));
  }
}
