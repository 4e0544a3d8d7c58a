package report.dsl.cli;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import report.dsl.context.Member;
import report.dsl.context.Sums;
import report.dsl.drafting.BodyAndYear;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Names;
import report.dsl.rules.Words;

/**
 * Members' reports as they come, one by one: their numbers are added up and of the rest no more is
 * kept than what is to be said of it.
 */
final class Gathering {

  private final BodyAndYear title;
  private final Sums official;
  private final boolean keeping;
  private final Set<String> bodies = new HashSet<>();
  private final List<Member> members = new ArrayList<>();
  private final List<String> ofOtherYear = new ArrayList<>();
  private final List<String> again = new ArrayList<>();
  private final List<String> faulty = new ArrayList<>();
  private final List<String> sumsThemselves = new ArrayList<>();
  private final List<String> onOtherForms = new ArrayList<>();
  private final Set<String> forms = new HashSet<>();
  private final FormSpec form;
  private Optional<Sums> theirs = Optional.empty();
  private Optional<FormSpec> theirForm = Optional.empty();
  private int others;

  /**
   * @param form the official one of the year; members that agree on another of that year overrule
   *     it
   * @param title whose report and of which year it is to be
   * @param keeping whether the members' own numbers are asked for too
   */
  Gathering(FormSpec form, BodyAndYear title, boolean keeping) {
    this.form = form;
    this.title = title;
    this.keeping = keeping;
    this.official = new Sums(form);
  }

  /** Adds a report, if it counts. */
  void add(Member member) {
    String key = Names.key(member.name());
    if (!member.year().equals(Optional.of(title.number()))) {
      ofOtherYear.add(member.name() + member.year().map("%d年度"::formatted).orElse("（没有写明年度）"));
    } else if (member.isRolledUp() && key.equals(Names.key(title.body()))) {
      others++;
    } else if (!bodies.add(key)) {
      again.add(member.name());
    } else {
      count(member);
    }
  }

  private void count(Member member) {
    if (official.members() == 0 && isOfYear(member.form())) {
      theirForm = Optional.of(member.form()).filter(own -> !own.name().equals(form.name()));
      theirs = theirForm.map(Sums::new);
    }
    official.add(member);
    theirs.ifPresent(sums -> sums.add(member));
    forms.add(member.form().name());
    if (!member.form().name().equals(form.name())) {
      onOtherForms.add(member.name());
    }
    if (keeping) {
      members.add(member);
    }
    if (member.errors() > 0) {
      faulty.add(member.name());
    }
    if (member.isRolledUp()) {
      sumsThemselves.add(member.name());
    }
  }

  private boolean isOfYear(FormSpec other) {
    return other.years().map(years -> years.contains(title.number())).orElse(true);
  }

  private boolean isTheirs() {
    return theirs.isPresent() && forms.size() == 1;
  }

  /** The form on which they are added up. */
  FormSpec form() {
    return isTheirs() ? theirForm.orElseThrow() : form;
  }

  /** The numbers of those that count, added up. */
  Sums sums() {
    return isTheirs() ? theirs.orElseThrow() : official;
  }

  /** Those that count, if they are asked for. */
  List<Member> members() {
    return members;
  }

  /** Sentences on those that do not count, and those that may be wrong. */
  List<String> notes() {
    List<String> notes = new ArrayList<>();
    note(ofOtherYear, "%s不是" + title.year() + "年度的年报，没有汇总。", notes);
    note(again, "%s还有同一年度的另一份年报，只汇总了第一份。", notes);
    note(faulty, "%s的年报有错误，和可能因此不对。", notes);
    note(
        isTheirs() ? List.of() : onOtherForms,
        "%s用的不是“" + form.name() + "”，只有名称和含义都相同的格相加。",
        notes);
    note(sumsThemselves, "%s的年报自己也写有「汇总」，它的成员如果也在这里，数就重复了。", notes);
    return notes;
  }

  /** A sentence on what is rightly left out; empty when nothing is. */
  Optional<String> leftOut() {
    return others == 0
        ? Optional.empty()
        : Optional.of("%s的汇总年报自己不计入。".formatted(Words.quote(title.body())));
  }

  private static void note(List<String> names, String sentence, List<String> notes) {
    if (!names.isEmpty()) {
      notes.add(sentence.formatted(Words.list(names, "份")));
    }
  }
}
