package report.dsl.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import report.dsl.context.Member;
import report.dsl.context.Members;
import report.dsl.context.Share;

/**
 * One member that was left out of all sums, or is in all of them twice: one fault, not many.
 *
 * @param missing whether it was left out
 */
record WholeMember(Member member, boolean missing) {

  /** The only member by whose numbers all these cells differ; empty when there is none. */
  static Optional<WholeMember> of(Subject subject, MemberGaps gaps) {
    Members members = subject.context().members();
    if (gaps.cells().size() < 2) {
      return Optional.empty();
    }
    List<List<Share>> shares = gaps.cells().stream().map(members::shares).toList();
    List<BigDecimal> more =
        gaps.all().stream().map(gap -> Changes.plain(gap.difference())).toList();
    List<BigDecimal> less = more.stream().map(BigDecimal::negate).toList();
    for (int i = 0; i < members.counted().size(); i++) {
      int at = i;
      List<BigDecimal> own =
          shares.stream().map(cell -> Changes.plain(cell.get(at).value())).toList();
      if (own.equals(less) || own.equals(more)) {
        Member member = members.counted().get(i);
        return hasMore(member, gaps, subject)
            ? Optional.empty()
            : Optional.of(new WholeMember(member, own.equals(less)));
      }
    }
    return Optional.empty();
  }

  /** Whether it has numbers in cells that do not differ. */
  private static boolean hasMore(Member member, MemberGaps gaps, Subject subject) {
    Members members = subject.context().members();
    return Cells.placed(subject.filing())
        .flatMap(cell -> cell.address().stream())
        .filter(cell -> !gaps.cells().contains(cell) && members.sums().number(cell).isPresent())
        .flatMap(cell -> members.shares(cell).stream())
        .anyMatch(share -> share.member() == member && share.value().signum() != 0);
  }

  /** The fault in a sentence. */
  String inWords(int cells) {
    return "%d格与成员之和不等，相差的正是%s在这些格的数：它的年报可能%s。"
        .formatted(cells, Words.quote(member.name()), missing ? "没有计入" : "计入了两次");
  }
}
