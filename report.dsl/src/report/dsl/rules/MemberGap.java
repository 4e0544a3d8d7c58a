package report.dsl.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import report.dsl.context.Share;
import report.dsl.forms.CellSpec;
import report.dsl.ledger.Entry;
import report.dsl.model.Address;
import report.dsl.model.Amount;

/**
 * A cell that is not the sum of its members'.
 *
 * @param entry what the report has
 * @param sum what its members have together, as far as they say
 * @param doubtful whether some of them do not say a number, or one that may be wrong
 */
record MemberGap(Entry entry, BigDecimal sum, boolean doubtful) {

  /** Of more numbers nobody follows the arithmetic. */
  private static final int SUMMANDS = 6;

  /** The cell. */
  Address cell() {
    return entry.address();
  }

  /** What the report has more than its members. */
  BigDecimal difference() {
    return entry.value().subtract(sum);
  }

  /** Whether it is less than its members have already, which no missing member can mend. */
  boolean isTooLittle() {
    boolean signed = entry.cell().spec().filter(CellSpec::signed).isPresent();
    return difference().signum() < 0 && !signed;
  }

  /** Writes the sum into the cell; empty where the form computes it or it cannot hold that. */
  Optional<Edit> edit() {
    return !entry.isComputed() && Amount.isWritable(sum)
        ? Optional.of(Cells.put(entry.cell(), Cells.written(sum, entry.cell())))
        : Optional.empty();
  }

  /** Writes the sum into the cell, or does with all cells what is given. */
  List<Fix> fixes(Optional<Fix> all) {
    List<Fix> fixes = new ArrayList<>();
    edit()
        .map(edit -> new Fix("改为%s（按成员之和）".formatted(edit.text().strip()), edit))
        .ifPresent(fixes::add);
    all.ifPresent(fixes::add);
    return fixes;
  }

  /** Both numbers and how they compare: 「新收·自然人」为20，3个成员之和为8+7+4=19，多1. */
  String inWords(List<Share> shares) {
    BigDecimal difference = difference();
    return "%s为%s，%d个成员之和为%s，%s%s"
        .formatted(
            Cells.name(entry.cell()),
            entry.value().toPlainString(),
            shares.size(),
            sum(shares),
            difference.signum() > 0 ? "多" : "少",
            Changes.plain(difference.abs()).toPlainString());
  }

  private String sum(List<Share> shares) {
    List<String> numbers =
        shares.stream()
            .map(Share::value)
            .filter(value -> value.signum() != 0)
            .map(BigDecimal::toPlainString)
            .toList();
    if (numbers.size() < 2 || numbers.size() > SUMMANDS) {
      return sum.toPlainString();
    }
    String written = numbers.stream().collect(Collectors.joining("+"));
    return written.replace("+-", "-") + "=" + sum.toPlainString();
  }
}
