package report.dsl.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import report.dsl.Engine.Checked;
import report.dsl.context.Members;
import report.dsl.forms.Severity;
import report.dsl.model.Filing;
import report.dsl.model.HeaderKey;
import report.dsl.rules.Finding;
import report.dsl.rules.Verdict.Suppressed;

/**
 * What became of one input.
 *
 * @param checked the source and its findings; empty when it could not be read
 * @param problem a sentence why it could not be read; empty when it could
 */
record Outcome(Input input, Optional<Checked> checked, String problem) {

  /**
   * A finding as programs get it.
   *
   * @param reason why the report suppresses it; empty when it does not
   */
  record Entry(Finding finding, Optional<String> reason) {}

  static Outcome of(Input input, Checked checked) {
    return new Outcome(input, Optional.of(checked), "");
  }

  static Outcome unusable(Input input, String problem) {
    return new Outcome(input, Optional.empty(), problem);
  }

  /** All findings in the order of the text; none when it could not be read. */
  List<Finding> findings() {
    return checked.map(Checked::findings).orElse(List.of());
  }

  /** These and the suppressed ones, in the order of the text. */
  List<Entry> entries() {
    Stream<Entry> counting = findings().stream().map(f -> new Entry(f, Optional.empty()));
    Stream<Entry> suppressed =
        suppressed().stream().map(s -> new Entry(s.finding(), Optional.of(s.reason())));
    return Stream.concat(counting, suppressed)
        .sorted(Comparator.comparingInt(entry -> entry.finding().span().offset()))
        .toList();
  }

  /** What the report gives its reasons for; it counts for nothing. */
  List<Suppressed> suppressed() {
    return checked.map(c -> c.verdict().suppressed()).orElse(List.of());
  }

  long count(Severity severity) {
    return findings().stream().filter(finding -> finding.severity() == severity).count();
  }

  /**
   * Whether nothing stands against it.
   *
   * @param strict whether warnings do
   */
  boolean passes(boolean strict) {
    return count(Severity.E) == 0 && (!strict || count(Severity.W) == 0);
  }

  /** The members that it adds up, if it does. */
  Optional<Members> members() {
    return checked
        .flatMap(Checked::subject)
        .map(subject -> subject.context().members())
        .filter(members -> members.header().isPresent());
  }

  /** The report's body; for a form its name, for want of both the name of the file. */
  String body() {
    return checked
        .flatMap(Checked::filing)
        .flatMap(filing -> filing.header(HeaderKey.BODY))
        .map(header -> header.value())
        .or(() -> checked.flatMap(Checked::form).map(form -> "表式 " + form.spec().name()))
        .orElse(input.name());
  }

  /** The reported year as written; empty when there is none. */
  String year() {
    Optional<Filing> filing = checked.flatMap(Checked::filing);
    return filing.map(report -> report.value(HeaderKey.YEAR)).orElse("");
  }
}
