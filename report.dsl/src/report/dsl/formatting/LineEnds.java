package report.dsl.formatting;

/** The line ends of a text. */
final class LineEnds {

  private LineEnds() {}

  /** The line end that most lines have; LF before CR LF before CR when they are as many. */
  static String mostOf(String text) {
    int lf = 0;
    int crlf = 0;
    int cr = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '\n') {
        lf++;
      } else if (text.charAt(i) == '\r' && text.startsWith("\n", i + 1)) {
        crlf++;
        i++;
      } else if (text.charAt(i) == '\r') {
        cr++;
      }
    }
    if (lf >= crlf && lf >= cr) {
      return "\n";
    }
    return crlf >= cr ? "\r\n" : "\r";
  }
}
