package report.dsl.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import report.dsl.context.Member;
import report.dsl.context.Members;
import report.dsl.forms.Names;

/**
 * What seems to be the report of a body that has not handed one in: it is of another year, under
 * another name, or cannot be read.
 */
public final class StandIn {

  /** Longer names than any body has, and more of them than anybody mends one by one. */
  private static final int LONGEST = 80;

  private static final int MOST = 300;

  private final Members members;
  private final List<Member> notOnList;

  /** Looks among these. */
  public StandIn(Members members) {
    this.members = members;
    this.notOnList = members.notOnList().stream().limit(MOST).toList();
  }

  /** What it is and why it does not count, in a clause; empty unless exactly one may be it. */
  public Optional<String> of(String body) {
    String due = Names.key(body);
    return due.length() > LONGEST
        ? Optional.empty()
        : ofOtherYear(member -> Names.key(member.name()).equals(due))
            .or(() -> ofOtherYear(member -> isNamedAfter(member.file(), due)))
            .or(() -> underOtherName(member -> isNamedAfter(member.file(), due)))
            .or(() -> underOtherName(member -> isShortFor(Names.key(member.name()), due)))
            .or(() -> unreadable(due));
  }

  private Optional<String> ofOtherYear(Predicate<Member> fits) {
    return only(members.ofOtherYear().stream().limit(MOST).filter(fits))
        .map(member -> member.year().map("交的是%d年度的"::formatted).orElse("交的年报没有写明年度"));
  }

  private Optional<String> underOtherName(Predicate<Member> fits) {
    return only(notOnList.stream().filter(fits)).map(member -> "可能是" + Words.quote(member.name()));
  }

  private Optional<String> unreadable(String due) {
    return only(members.unreadable().stream().limit(MOST).filter(file -> isNamedAfter(file, due)))
        .map(file -> "交的" + Words.quote(file.getFileName().toString()) + "读不出来");
  }

  private static <T> Optional<T> only(Stream<T> found) {
    List<T> first = found.limit(2).toList();
    return first.size() == 1 ? Optional.of(first.get(0)) : Optional.empty();
  }

  private static boolean isNamedAfter(Path file, String due) {
    return Names.key(file.getFileName().toString()).contains(due);
  }

  /** Whether one name is the other with some characters left out: 县住建局, 县住房和城乡建设局. */
  private static boolean isShortFor(String one, String other) {
    String shorter = one.length() < other.length() ? one : other;
    String longer = one.length() < other.length() ? other : one;
    int at = 0;
    for (int i = 0; i < longer.length() && at < shorter.length(); i++) {
      at += longer.charAt(i) == shorter.charAt(at) ? 1 : 0;
    }
    return at == shorter.length() && at > 2 && longer.length() <= LONGEST;
  }
}
