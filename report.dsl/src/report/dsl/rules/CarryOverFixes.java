package report.dsl.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import report.dsl.forms.CellSpec;
import report.dsl.forms.IdentitySpec;
import report.dsl.forms.IdentitySpec.Relation;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.model.Amount;

/** Last year's numbers put where this year's report has others: one cell, or all of an identity. */
final class CarryOverFixes {

  /** More cells are not offered to be changed with each of them. */
  private static final int MOST_AT_ONCE = 30;

  private final Map<IdentitySpec, List<Edit>> together;

  /**
   * @param failing the identities that do not hold
   */
  CarryOverFixes(List<Equation> failing) {
    together =
        failing.stream()
            .collect(
                Collectors.groupingBy(
                    Equation::spec,
                    Collectors.flatMapping(e -> edit(e).stream(), Collectors.toList())));
  }

  /** What mends one of them. */
  List<Fix> of(Equation equation) {
    List<Edit> all = together.get(equation.spec());
    List<Fix> fixes = new ArrayList<>();
    Optional<Edit> own = edit(equation);
    own.ifPresent(edit -> fixes.add(new Fix("改为" + edit.text().strip() + "（按上年的年报）", edit)));
    if (own.isPresent() && all.size() > 1 && all.size() <= MOST_AT_ONCE) {
      String name = equation.spec().left().get(0).text();
      fixes.add(new Fix("%s的%d格都按上年的年报改".formatted(Words.quote(name), all.size()), all));
    }
    return fixes;
  }

  /** The cell that the identity gives: its sole left term. */
  static Optional<Entry> defined(Equation equation) {
    return equation.left().size() == 1 && equation.spec().relation() == Relation.EQUAL
        ? equation.left().get(0).entry()
        : Optional.empty();
  }

  private static Optional<Edit> edit(Equation equation) {
    BigDecimal value = Equation.sum(equation.right());
    return defined(equation)
        .filter(entry -> !entry.isComputed() && fits(value, entry))
        .map(entry -> Cells.put(entry.cell(), Cells.written(value, entry.cell())));
  }

  private static boolean fits(BigDecimal value, Entry entry) {
    boolean signed = entry.cell().spec().filter(CellSpec::signed).isPresent();
    return (signed || value.signum() >= 0) && Amount.isWritable(value);
  }
}
