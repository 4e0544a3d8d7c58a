package report.dsl.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.context.Members;
import report.dsl.context.Share;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.IdentitySpec.Scope;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.ledger.Entry;
import report.dsl.ledger.Equation;
import report.dsl.model.Address;
import report.dsl.rules.Finding.Related;

/**
 * A number that is not the sum of its members' as the form's 汇总 identities ask. As long as members
 * are missing only what is already less than theirs together is held against the report.
 */
final class MemberSum implements Rule<Subject> {

  /** Where more differ the members are not the right ones, and nobody reads on. */
  private static final int MOST_TOLD = 20;

  @Override
  public Severity severity() {
    return Severity.W;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Members members = subject.context().members();
    if (members.counted().isEmpty()) {
      return;
    }
    MemberGaps gaps = new MemberGaps(subject);
    Span line = members.header().orElseThrow().valueSpan();
    Optional<WholeMember> whole = WholeMember.of(subject, gaps);
    if (whole.isPresent()) {
      found.accept(
          finding(line, whole.get().inWords(gaps.cells().size()))
              .about(List.copyOf(gaps.cells()))
              .fixedBy(gaps.fix().stream().toList()));
    } else {
      Map<Boolean, List<MemberGap>> own =
          gaps.own().stream()
              .collect(Collectors.partitioningBy(g -> members.isComplete() || g.isTooLittle()));
      List<MemberGap> sure = own.get(true);
      if (!own.get(false).isEmpty()) {
        found.accept(open(line, own.get(false), members));
      }
      if (sure.size() > MOST_TOLD) {
        found.accept(many(line, sure, gaps, members));
      } else {
        tell(sure, gaps, members, found);
      }
    }
    subject.explained().ledger().across().stream()
        .filter(e -> e.spec().reach() == Reach.ACROSS_MEMBERS && !e.holds())
        .filter(e -> e.spec().scope() != Scope.EACH_CELL)
        .map(this::other)
        .forEach(found);
  }

  private Finding open(Span line, List<MemberGap> open, Members members) {
    String message =
        "成员的年报没有齐，%s比现有%d个成员之和多，是否相等不能确定。".formatted(names(open), members.counted().size());
    return finding(line, message).weighing(Severity.I).about(cells(open));
  }

  private Finding many(Span line, List<MemberGap> sure, MemberGaps gaps, Members members) {
    String message =
        "%d格与%d个成员之和不等：%s。请先核对「汇总」写的是不是全部成员。"
            .formatted(sure.size(), members.counted().size(), names(sure));
    return finding(line, message).about(cells(sure)).fixedBy(gaps.fix().stream().toList());
  }

  private static String names(List<MemberGap> gaps) {
    return Words.list(gaps.stream().map(gap -> gap.cell().inWords()).toList(), "格");
  }

  private static List<Address> cells(List<MemberGap> gaps) {
    return gaps.stream().map(MemberGap::cell).toList();
  }

  private void tell(
      List<MemberGap> sure, MemberGaps gaps, Members members, Consumer<Finding> found) {
    Optional<Fix> all = gaps.fix();
    for (MemberGap gap : sure) {
      List<Share> shares = members.shares(gap.cell());
      Optional<MemberTrace> trace = MemberTrace.of(gap, shares);
      Optional<Related> related = trace.flatMap(t -> t.place(gap.cell(), members));
      boolean elsewhere = gap.doubtful() || trace.filter(MemberTrace::inMember).isPresent();
      found.accept(
          finding(gap, shares, trace)
              .with(related.stream().toList())
              .fixedBy(elsewhere ? List.of() : gap.fixes(all)));
    }
  }

  private Finding finding(MemberGap gap, List<Share> shares, Optional<MemberTrace> trace) {
    String unsure = gap.doubtful() ? "；成员的年报在这一格有错误或者没有数，不能确定哪个不对" : "";
    String why = trace.map(found -> "；" + found.words()).orElse("");
    return finding(gap.entry().cell().span(), gap.inWords(shares) + unsure + why + "。")
        .weighing(gap.doubtful() && trace.isEmpty() ? Severity.I : severity())
        .about(List.of(gap.cell()));
  }

  /** An identity of a form of one's own, of another shape than the sum of the same cells. */
  private Finding other(Equation equation) {
    List<Entry> entries = equation.entries().toList();
    return finding(entries.get(0).cell().span(), Arithmetic.sentence(equation))
        .about(entries.stream().map(Entry::address).toList());
  }
}
