package report.dsl.model;

import report.dsl.forms.Span;

/**
 * A comment {@code // 忽略 RULE: 理由}.
 *
 * @param rule the code it names, empty when none
 * @param reason empty when none
 * @param span the comment
 * @param line the line it is for, from 1: the next that is neither blank nor a comment
 */
public record Suppression(String rule, String reason, Span span, int line) {

  /** What stands for a reason until somebody writes one. */
  public static final String REASON = "理由";
}
