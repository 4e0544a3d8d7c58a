package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.dsl.context.BodyList;
import report.dsl.context.Member;
import report.dsl.context.Members;
import report.dsl.model.Header;
import report.dsl.model.HeaderKey;
import report.dsl.rules.StandIn;

/** Explains the lines that name members by who of them has handed in a report and who has not. */
final class MemberNotes {

  /** More than a city has bodies; nobody reads on in a note. */
  private static final int MOST = 200;

  private final Members members;

  MemberNotes(Members members) {
    this.members = members;
  }

  /** The note on the value of a line; empty when it names no members that can be read. */
  Optional<Note> of(Header header) {
    Optional<HeaderKey> key = header.key();
    if (key.equals(Optional.of(HeaderKey.LIST)) && isHeldAgainstList()) {
      return Optional.of(list(new Note().title(HeaderKey.LIST.word())));
    } else if (key.equals(Optional.of(HeaderKey.MEMBERS)) && !members.counted().isEmpty()) {
      return Optional.of(counted(new Note().title(HeaderKey.MEMBERS.word())));
    }
    return Optional.empty();
  }

  private boolean isHeldAgainstList() {
    return members.list().isRead() && members.header().isPresent();
  }

  private Note list(Note note) {
    BodyList list = members.list();
    List<String> missing = members.notHandedIn();
    String all = "名单上有%d个单位，".formatted(list.bodies().size());
    if (missing.isEmpty()) {
      return note.text(all + "都交了年报。");
    }
    StandIn standIn = new StandIn(members);
    List<String> items = new ArrayList<>();
    for (String body : missing.subList(0, Math.min(MOST, missing.size()))) {
      items.add(body + standIn.of(body).map("，%s"::formatted).orElse(""));
    }
    return note.text(all + "%d个没有交：".formatted(missing.size())).list(items);
  }

  private Note counted(Note note) {
    List<String> others =
        members.ofOtherYear().stream().limit(MOST).map(MemberNotes::otherYear).toList();
    String rest = others.isEmpty() ? "。" : "；没有汇总的：";
    return note.text("汇总了%d个成员的年报%s".formatted(members.counted().size(), rest)).list(others);
  }

  private static String otherYear(Member member) {
    return member.name() + member.year().map("，%d年度"::formatted).orElse("，没有写明年度");
  }
}
