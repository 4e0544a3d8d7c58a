package report.dsl.ide.reading;

/** Where an editor finds the page of a rule: {@code report-rule:/CODE.md}. */
public final class RulePages {

  static final String SCHEME = "report-rule";
  static final String SUFFIX = ".md";

  private RulePages() {}

  /** The address of a rule's page; its text comes by the request {@code report/ruleText}. */
  public static String uri(String code) {
    return SCHEME + ":/" + code + SUFFIX;
  }
}
