package report.dsl.assists;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import report.dsl.forms.Severity;
import report.dsl.rules.Edit;
import report.dsl.rules.Finding;
import report.dsl.rules.Fix;
import report.dsl.rules.Remedy;

/**
 * Mends many findings of a text at once: those of which the first fix only rewrites what is there,
 * whoever does it. Whatever comes out is checked anew and offered only when it is better.
 */
public final class FixAll {

  private final String text;
  private final List<Finding> findings;
  private final Function<String, List<Finding>> check;

  /**
   * @param findings all findings of the text
   * @param check all findings of another text in its place
   */
  public FixAll(String text, List<Finding> findings, Function<String, List<Finding>> check) {
    this.text = text;
    this.findings = findings.stream().filter(finding -> !finding.fixes().isEmpty()).toList();
    this.check = check;
  }

  /** The codes of which the text has more than one finding that can be mended so, in its order. */
  public List<String> codes() {
    return mechanical(finding -> true).stream()
        .map(Finding::code)
        .distinct()
        .filter(code -> mechanical(f -> f.code().equals(code)).size() > 1)
        .toList();
  }

  /**
   * Mends all findings of one rule.
   *
   * @param what names the fault in a few words
   * @return empty when there is but one, or when mending them would bring new errors
   */
  public Optional<Fix> of(String code, String what) {
    List<Finding> chosen = mechanical(finding -> finding.code().equals(code));
    return chosen.size() < 2
        ? Optional.empty()
        : combined(chosen, finding -> finding.code().equals(code), what);
  }

  /** Mends all findings of all such rules. */
  public Optional<Fix> all() {
    List<Finding> chosen = mechanical(finding -> true);
    return chosen.isEmpty() ? Optional.empty() : combined(chosen, FixAll::isMechanical, "写法上的问题");
  }

  private List<Finding> mechanical(Predicate<Finding> wanted) {
    return findings.stream().filter(FixAll::isMechanical).filter(wanted).toList();
  }

  private static boolean isMechanical(Finding finding) {
    return Remedy.of(finding) == Remedy.MECHANICAL;
  }

  /** The first fixes as one; a fix that touches an earlier one waits for the next time. */
  private Optional<Fix> combined(List<Finding> chosen, Predicate<Finding> meant, String what) {
    List<Edit> edits = new ArrayList<>();
    NavigableMap<Integer, Integer> taken = new TreeMap<>(); // the end of each edit by its start
    int mended = 0;
    for (Finding finding : chosen) {
      List<Edit> more = finding.fixes().get(0).edits();
      if (more.stream().noneMatch(edit -> touches(edit, taken))) {
        more.forEach(edit -> taken.put(edit.span().offset(), edit.span().end()));
        edits.addAll(more);
        mended++;
      }
    }
    Fix fix = new Fix("全部：%s（%d处）".formatted(what, mended), edits);
    List<Finding> after = check.apply(fix.applyTo(text));
    boolean fewer = count(after, meant) < count(findings, meant);
    return fewer && !bringsErrors(after) ? Optional.of(fix) : Optional.empty();
  }

  private static boolean touches(Edit edit, NavigableMap<Integer, Integer> taken) {
    Map.Entry<Integer, Integer> before = taken.floorEntry(edit.span().end());
    return before != null && before.getValue() >= edit.span().offset();
  }

  private boolean bringsErrors(List<Finding> after) {
    return count(after, FixAll::isError) > count(findings, FixAll::isError);
  }

  private static boolean isError(Finding finding) {
    return finding.severity() == Severity.E;
  }

  private static long count(List<Finding> all, Predicate<Finding> wanted) {
    return all.stream().filter(wanted).count();
  }
}
