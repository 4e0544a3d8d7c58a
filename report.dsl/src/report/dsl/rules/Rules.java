package report.dsl.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Severity;

/** All rules, in the order of the catalogue. To add one: its class, its page, a line here. */
public final class Rules {

  /** Goes up with every change by which a report can be judged differently; stamped on outputs. */
  public static final String VERSION = "1.0";

  private static final List<Rule<Subject>> REPORT =
      List.of(
          // structure
          new MissingSection(),
          new SectionOrder(),
          new DuplicateSection(),
          new UnknownSection(),
          new SectionTitle(),
          new HeadingMark(),
          new UnheadedText(),
          new EmptySection(),
          new MissingHeader(),
          new UnknownHeader(),
          new DateForm(),
          new HeaderValue(),
          new UnknownForm(),
          new FormYear(),
          new TitleForm(),
          // last year's report
          new LastYearUnnamed(),
          new LastYearFile(),
          new LastYearMatch(),
          new LastYearForm(),
          new LastYearErrors(),
          new CarryOver(),
          new LargeJump(),
          new SimilarProse(),
          new CarriedSentence(),
          // members' reports
          new MemberMissing(),
          new MemberYear(),
          new MemberTwice(),
          new MemberForm(),
          new MemberErrors(),
          new MemberSum(),
          new ListFile(),
          new NotHandedIn(),
          new NotOnList(),
          // the text
          new MissingAspect(),
          new MissingResults(),
          new MissingPeriod(),
          new WrongPeriod(),
          new StaleYear(),
          new LatePublication(),
          new Placeholder(),
          new OtherBody(),
          new MixedScript(),
          new ConversionSlip(),
          new Spam(),
          new InvisibleCharacter(),
          // tables
          new PastedTable(),
          new MissingTable(),
          new UnknownTable(),
          new MisplacedTable(),
          new DuplicateTable(),
          new MissingRow(),
          new UnknownRow(),
          new DuplicateRow(),
          new GroupRow(),
          new MissingColumn(),
          new UnknownColumn(),
          new ShortRow(),
          new ExtraCells(),
          new UnmarkedRow(),
          new TextInTable(),
          // cells
          new BlankCell(),
          new NotANumber(),
          new UnitInCell(),
          new SignedCount(),
          new NegativeCount(),
          new DecimalCount(),
          new FullWidthDigits(),
          new DigitGrouping(),
          new ComputedNotAllowed(),
          new StaleComputed(),
          // identities
          new UnfilledTotal(),
          new ShiftedRow(),
          new SmallestRepair(),
          new Identity(),
          new RuleMakingBody(),
          new ReviewWithoutApplications(),
          new FeeNotice(),
          // references
          new UnknownReference(),
          new AmbiguousReference(),
          new BlankReference(),
          new ReferenceStyle(),
          new UndefinedReference(),
          new UnclosedReference(),
          // numbers in sentences
          new TextNumber(),
          new TextSum(),
          new TextShare(),
          new TextReview(),
          new TextParts(),
          // pictures
          new PictureFile(),
          new PictureText());

  private static final List<Rule<Outcome>> SUPPRESSION =
      List.of(new SuppressionReason(), new UnknownSuppression(), new UnneededSuppression());

  private static final List<Rule<LoadedForm>> FORM =
      List.of(
          new FormName(),
          new FormBase(),
          new FormProperty(),
          new FormDuplicate(),
          new FormUnit(),
          new FormIdentity());

  private static final Set<String> REPORT_CODES =
      REPORT.stream().map(Rule::code).collect(Collectors.toUnmodifiableSet());

  private static final List<String> CODES = all().map(Rule::code).toList();

  private Rules() {}

  /** The codes of all rules, in the order of the catalogue. */
  public static List<String> codes() {
    return CODES;
  }

  /** All rules, in the order of the catalogue. */
  static Stream<Rule<?>> all() {
    return Stream.of(REPORT, SUPPRESSION, FORM).flatMap(List::stream);
  }

  /** The codes of the rules of which a report can suppress findings: not all are errors. */
  public static List<String> suppressible() {
    return REPORT.stream()
        .filter(rule -> rule.severity() != Severity.E || rule instanceof Identity)
        .map(Rule::code)
        .toList();
  }

  /** Whether a report can suppress that finding of it: no error, and not about a suppression. */
  public static boolean isSuppressible(Finding finding) {
    return finding.severity() != Severity.E && REPORT_CODES.contains(finding.code());
  }

  /**
   * All findings of a report, those apart that it suppresses.
   *
   * @param between run before each rule; what it throws ends the check
   */
  public static Verdict check(Subject subject, Runnable between) {
    Outcome outcome = new Outcome(subject.filing(), inOrder(run(REPORT, subject, between)));
    List<Finding> about = run(SUPPRESSION, outcome, between);
    return new Verdict(
        inOrder(Stream.concat(outcome.kept().stream(), about.stream()).toList()),
        outcome.suppressed());
  }

  /** The errors of a report, by which others that name it judge it. */
  static List<Finding> errors(Subject subject) {
    Outcome outcome = new Outcome(subject.filing(), run(errors(REPORT), subject, () -> {}));
    return Stream.concat(
            outcome.kept().stream(), run(errors(SUPPRESSION), outcome, () -> {}).stream())
        .filter(finding -> finding.severity() == Severity.E)
        .toList();
  }

  private static <S> List<Rule<S>> errors(List<Rule<S>> rules) {
    return rules.stream().filter(Rule::findsErrors).toList();
  }

  /**
   * All findings of a form, in the order of its text.
   *
   * @param between run before each rule; what it throws ends the check
   */
  public static Verdict check(LoadedForm form, Runnable between) {
    return new Verdict(inOrder(run(FORM, form, between)), List.of());
  }

  private static <S> List<Finding> run(List<Rule<S>> rules, S subject, Runnable between) {
    List<Finding> findings = new ArrayList<>();
    for (Rule<S> rule : rules) {
      between.run();
      rule.check(subject, findings::add);
    }
    return findings;
  }

  private static List<Finding> inOrder(List<Finding> findings) {
    return findings.stream()
        .sorted(Comparator.comparingInt(finding -> finding.span().offset()))
        .toList();
  }
}
