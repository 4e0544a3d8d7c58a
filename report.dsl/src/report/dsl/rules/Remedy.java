package report.dsl.rules;

import java.util.Map;
import java.util.stream.Collectors;

/** How much thought the first fix of a finding needs. */
public enum Remedy {
  /** It is one of several ways out, or what it writes is only likely: somebody must decide. */
  CHOICE,
  /** It is the one way out, but it changes more than how something is written. */
  CERTAIN,
  /** It only rewrites what is there as it is to be written; many can be done at once, unseen. */
  MECHANICAL;

  private static final Map<String, Rule<?>> RULES =
      Rules.all().collect(Collectors.toMap(Rule::code, rule -> rule));

  /** What the finding's rule says of it. */
  public static Remedy of(Finding finding) {
    return RULES.get(finding.code()).remedy(finding);
  }
}
