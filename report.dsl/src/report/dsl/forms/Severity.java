package report.dsl.forms;

/** How much a finding weighs: E stops publication, W does not, I advises. */
public enum Severity {
  E,
  W,
  I
}
