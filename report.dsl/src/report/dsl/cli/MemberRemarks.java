package report.dsl.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import report.dsl.context.Member;
import report.dsl.context.Members;
import report.dsl.rules.StandIn;

/**
 * What the reports that add others up say of these: which do not count and why, and who has not
 * handed one in.
 */
final class MemberRemarks {

  private final Map<Path, String> byFile = new HashMap<>();
  private final Set<Due> due = new LinkedHashSet<>();

  /**
   * A body that has not handed in its report.
   *
   * @param remark what seems to be its report; empty when nothing does
   */
  record Due(String body, String year, String remark) {}

  /** Keeps what a report says of its members. */
  void add(Outcome outcome) {
    outcome.members().ifPresent(members -> add(members, outcome.year()));
  }

  private void add(Members members, String year) {
    for (Member member : members.ofOtherYear()) {
      say(member, (member.year().isPresent() ? "年度不符" : "没有写明年度") + "，未汇总");
    }
    for (List<Member> reports : members.repeated()) {
      say(reports.get(0), "重复，汇总了这份");
      reports.stream().skip(1).forEach(member -> say(member, "重复，未汇总"));
    }
    members.notOnList().forEach(member -> say(member, "不在名单上"));
    StandIn standIn = new StandIn(members);
    for (String body : members.notHandedIn()) {
      due.add(new Due(body, year, standIn.of(body).orElse("")));
    }
  }

  private void say(Member member, String remark) {
    byFile.merge(
        member.file(), remark, (one, other) -> one.equals(other) ? one : one + "；" + other);
  }

  /** What is said of that file; empty when nothing is. */
  String of(Path file) {
    return byFile.getOrDefault(file.toAbsolutePath().normalize(), "");
  }

  /** The bodies that have not handed in theirs, each once. */
  List<Due> due() {
    return new ArrayList<>(due);
  }
}
