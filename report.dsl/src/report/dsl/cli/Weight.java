package report.dsl.cli;

import report.dsl.forms.Severity;

/**
 * A severity in the words of its readers.
 *
 * @param chinese for people
 * @param english for {@code json} and {@code gnu}
 * @param sarif the level of SARIF
 * @param github the workflow command
 */
record Weight(String chinese, String english, String sarif, String github) {

  static Weight of(Severity severity) {
    return switch (severity) {
      case E -> new Weight("错误", "error", "error", "error");
      case W -> new Weight("警告", "warning", "warning", "warning");
      case I -> new Weight("提示", "info", "note", "notice");
    };
  }
}
