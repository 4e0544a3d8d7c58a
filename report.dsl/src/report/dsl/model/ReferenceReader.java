package report.dsl.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import report.dsl.forms.Expression;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Span;
import report.dsl.model.Prose.Bound;
import report.dsl.model.Prose.Bound.Operand;
import report.dsl.model.Prose.Bound.Style;

/**
 * Reads what stands between braces: a cell, a quantity of the form, a sum or ratio of such, and how
 * the number is to be written.
 */
final class ReferenceReader {

  private static final String STYLE = "|｜";

  private final FormSpec form;
  private final Map<String, List<Address>> cells = new HashMap<>();
  private final Map<String, Optional<Formula>> formulas = new HashMap<>();

  ReferenceReader(FormSpec form) {
    this.form = form;
  }

  /**
   * Reads a reference.
   *
   * @param text what stands between the braces
   * @param start where that begins
   * @param span where all of it is, the braces included
   */
  Bound read(String text, int start, Span span) {
    int bar = styleAt(text);
    String name = bar < 0 ? text : text.substring(0, bar);
    Style style = bar < 0 ? Style.PLAIN : Style.of(text.substring(bar + 1).strip());
    if (isName(name)) {
      Operand whole = new Operand(name.strip(), cells(name), trimmed(name, start));
      return new Bound(text, List.of(whole), formula(name), style, span);
    }
    return Expression.parse(name, this::isName)
        .filter(expression -> expression.top().size() + expression.bottom().size() > 1)
        .map(expression -> compound(expression, text, style, start, span))
        .orElseGet(
            () ->
                new Bound(
                    text,
                    List.of(new Operand(name.strip(), List.of(), trimmed(name, start))),
                    Optional.empty(),
                    style,
                    span));
  }

  private static int styleAt(String text) {
    int bar = text.length() - 1;
    while (bar >= 0 && STYLE.indexOf(text.charAt(bar)) < 0) {
      bar--;
    }
    return bar;
  }

  private Bound compound(Expression expression, String text, Style style, int start, Span span) {
    List<Operand> operands = new ArrayList<>();
    List<Formula.Part> top = side(expression.top(), start, operands);
    List<Formula.Part> bottom = side(expression.bottom(), start, operands);
    boolean known =
        operands.stream()
            .map(operand -> formula(operand.text()))
            .allMatch(found -> found.filter(one -> !one.isRatio()).isPresent());
    Optional<Formula> formula = known ? Optional.of(new Formula(top, bottom)) : Optional.empty();
    return new Bound(text, operands, formula, style, span);
  }

  private List<Formula.Part> side(
      List<Expression.Operand> side, int start, List<Operand> operands) {
    List<Formula.Part> parts = new ArrayList<>();
    for (Expression.Operand one : side) {
      Span at = new Span(start + one.offset(), one.name().length());
      operands.add(new Operand(one.name(), cells(one.name()), at));
      formula(one.name())
          .filter(found -> !found.isRatio())
          .ifPresent(
              found ->
                  found.top().stream()
                      .map(part -> new Formula.Part(part.sign() * one.sign(), part.cell()))
                      .forEach(parts::add));
    }
    return parts;
  }

  private static Span trimmed(String text, int start) {
    String bare = text.strip();
    return new Span(start + text.indexOf(bare), bare.length());
  }

  private boolean isName(String text) {
    return !cells(text).isEmpty() || formula(text).isPresent();
  }

  private List<Address> cells(String text) {
    return cells.computeIfAbsent(text, name -> Address.resolve(name, form));
  }

  /** What a single name stands for; empty when it is unknown or could be several cells. */
  private Optional<Formula> formula(String text) {
    return formulas.computeIfAbsent(text, this::resolve);
  }

  private Optional<Formula> resolve(String text) {
    List<Address> found = cells(text);
    if (!found.isEmpty()) {
      return found.size() == 1 ? Optional.of(Formula.of(found.get(0))) : Optional.empty();
    }
    return form.quantityNames().find(text).map(Formula::of).or(() -> group(text));
  }

  /** The rows under a group's label, in one column. */
  private Optional<Formula> group(String text) {
    List<Formula.Part> parts =
        Address.inGroup(text, form).stream().map(cell -> new Formula.Part(1, cell)).toList();
    return parts.isEmpty() ? Optional.empty() : Optional.of(new Formula(parts, List.of()));
  }
}
