package report.dsl.rules;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import report.dsl.context.Member;
import report.dsl.context.Share;
import report.dsl.context.Sums;
import report.dsl.model.Address;
import report.dsl.model.Filing;

/**
 * One member that was left out of all sums, or is in all of them twice: one fault, not many.
 *
 * @param missing whether it was left out
 */
record WholeMember(Member member, boolean missing) {

  /** The first member by whose numbers all these cells differ; empty when there is none. */
  static Optional<WholeMember> of(Subject subject, MemberGaps gaps) {
    if (gaps.cells().size() < 2) {
      return Optional.empty();
    }
    Sums sums = subject.context().members().sums();
    return subject.context().members().counted().stream()
        .flatMap(
            member ->
                Stream.of(new WholeMember(member, true), new WholeMember(member, false))
                    .filter(whole -> whole.explains(gaps, sums)))
        .filter(whole -> !whole.hasMore(gaps, subject.filing(), sums))
        .findFirst();
  }

  /** Whether each cell differs by its number there. */
  private boolean explains(MemberGaps gaps, Sums sums) {
    return gaps.all().stream()
        .allMatch(
            gap -> {
              BigDecimal number = number(gap.cell(), sums);
              return gap.difference().compareTo(missing ? number.negate() : number) == 0;
            });
  }

  /** Whether it has numbers in cells that do not differ. */
  private boolean hasMore(MemberGaps gaps, Filing filing, Sums sums) {
    return Cells.placed(filing)
        .flatMap(cell -> cell.address().stream())
        .filter(cell -> !gaps.cells().contains(cell) && sums.number(cell).isPresent())
        .anyMatch(cell -> number(cell, sums).signum() != 0);
  }

  private BigDecimal number(Address cell, Sums sums) {
    return sums.share(member, cell).map(Share::value).orElse(BigDecimal.ZERO);
  }

  /** The fault in a sentence. */
  String inWords(int cells) {
    return "%d格与成员之和不等，相差的正是%s在这些格的数：它的年报可能%s。"
        .formatted(cells, Words.quote(member.name()), missing ? "没有计入" : "计入了两次");
  }
}
