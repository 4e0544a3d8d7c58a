package report.dsl.rules;

import report.dsl.forms.Span;
import report.dsl.model.Source;

/** The remark by which a report says that an advice does not apply. */
final class Silence {

  private Silence() {}

  /**
   * Writes the remark above a line; its reason is left to whoever knows it, and until it is there
   * the remark has no effect.
   */
  static Fix of(String rule, Span span, Source source) {
    int start = source.lineSpan(source.line(span.offset())).offset();
    String remark = "// 忽略 " + rule + ": " + source.lineEnd();
    return new Fix("核实无误，在上一行写“// 忽略 " + rule + ": 理由”", Edit.insert(start, remark));
  }
}
