package report.dsl.cli;

import report.dsl.forms.Severity;

/**
 * Colours of the terminal.
 *
 * @param on whether there are any
 */
record Palette(boolean on) {

  String strong(String text) {
    return paint("1", text);
  }

  String faint(String text) {
    return paint("2", text);
  }

  String of(Severity severity, String text) {
    return switch (severity) {
      case E -> paint("1;31", text);
      case W -> paint("33", text);
      case I -> paint("36", text);
    };
  }

  private String paint(String code, String text) {
    return on ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
