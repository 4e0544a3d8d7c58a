package report.dsl.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import report.dsl.context.Member;
import report.dsl.context.Members;
import report.dsl.context.Share;
import report.dsl.model.Address;
import report.dsl.rules.Finding.Related;

/**
 * Where a difference from the members' sum comes from: the one member whose number explains it.
 *
 * @param member that member
 * @param words how its number explains it
 * @param inMember whether it is the member's number that is wrong, as far as one can tell
 */
record MemberTrace(Member member, String words, boolean inMember) {

  /** The likeliest explanation that only one member gives; empty when there is none. */
  static Optional<MemberTrace> of(MemberGap gap, List<Share> shares) {
    BigDecimal difference = gap.difference();
    return only(shares, share -> own(share, difference))
        .or(() -> only(shares, share -> blank(share, difference)))
        .or(() -> only(shares, share -> whole(share, difference)))
        .or(
            () ->
                Slips.couldDiffer(difference)
                    ? only(shares, share -> miswritten(share, difference))
                    : Optional.empty());
  }

  /** The place of that number in the member's report; its first line where it has none. */
  Optional<Related> place(Address cell, Members members) {
    return members
        .report(member)
        .map(
            report ->
                new Related(
                    cell.in(report.filing().form())
                        .flatMap(there -> report.ledger().entry(there))
                        .map(entry -> entry.cell().span())
                        .orElse(report.filing().formLine().nameSpan()),
                    Words.quote(member.name()) + "的这一格",
                    Optional.of(report)));
  }

  private static Optional<MemberTrace> only(
      List<Share> shares, Function<Share, Optional<MemberTrace>> explanation) {
    List<MemberTrace> found =
        shares.stream().flatMap(share -> explanation.apply(share).stream()).limit(2).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  /** The member's own identities ask for just that change. */
  private static Optional<MemberTrace> own(Share share, BigDecimal difference) {
    BigDecimal right = share.value().add(difference);
    return share.proposed().stream()
        .filter(value -> value.compareTo(right) == 0)
        .findFirst()
        .map(
            value ->
                trace(
                    share,
                    "%s的这一格%s，按它自己的勾稽关系应为%s，改后两者相等"
                        .formatted(name(share), now(share), value.toPlainString()),
                    true));
  }

  /** The member says no number there, and just that one is lacking. */
  private static Optional<MemberTrace> blank(Share share, BigDecimal difference) {
    return share.number().isEmpty() && difference.signum() > 0
        ? Optional.of(
            trace(
                share,
                "%s的这一格没有能读的数字，若为%s，两者相等".formatted(name(share), difference.toPlainString()),
                true))
        : Optional.empty();
  }

  /** The member's number is just what is lacking, or too much. */
  private static Optional<MemberTrace> whole(Share share, BigDecimal difference) {
    if (share.value().signum() == 0 || share.value().compareTo(difference.abs()) != 0) {
      return Optional.empty();
    }
    String how = difference.signum() < 0 ? "可能没有计入" : "可能计入了两次";
    String words = "正是%s的%s，%s".formatted(name(share), share.value().toPlainString(), how);
    return Optional.of(trace(share, words, false));
  }

  /** The member's number with two digits swapped, or a zero more or less, is just what fits. */
  private static Optional<MemberTrace> miswritten(Share share, BigDecimal difference) {
    String now = share.value().toPlainString();
    BigDecimal right = share.value().add(difference);
    String fitting = right.toPlainString();
    return share.value().signum() > 0 && right.signum() > 0 && Slips.isOne(now, fitting)
        ? Optional.of(
            trace(
                share,
                "%s的这一格为%s，若为%s，两者相等，可能是数字写错或者抄错了".formatted(name(share), now, fitting),
                false))
        : Optional.empty();
  }

  private static MemberTrace trace(Share share, String words, boolean inMember) {
    return new MemberTrace(share.member(), words, inMember);
  }

  private static String name(Share share) {
    return Words.quote(share.member().name());
  }

  private static String now(Share share) {
    return share.number().map(number -> "为" + number.toPlainString()).orElse("没有能读的数字");
  }
}
