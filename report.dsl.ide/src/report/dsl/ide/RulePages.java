package report.dsl.ide;

/** Where an editor finds the page of a rule: {@code report-rule:/CODE.md}. */
final class RulePages {

  private RulePages() {}

  /** The address of a rule's page; its text comes by the request {@code report/ruleText}. */
  static String uri(String code) {
    return "report-rule:/" + code + ".md";
  }
}
