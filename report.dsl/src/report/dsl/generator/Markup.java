package report.dsl.generator;

/** The one place where text becomes HTML. */
final class Markup {

  private Markup() {}

  /** The text as element content or as an attribute's value in quotes of either kind. */
  static String escape(String text) {
    String plain = Plain.of(text);
    StringBuilder escaped = new StringBuilder(plain.length() + 16);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c);
      }
    }
    return escaped.toString();
  }

  /** What a template wrote, with line ends that are the same everywhere. */
  static String lines(CharSequence template) {
    String text = template.toString();
    return System.lineSeparator().equals("\n") ? text : text.replace(System.lineSeparator(), "\n");
  }

  /** JSON as the content of a script element, which nothing in it can end. */
  static String inScript(String json) {
    return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
  }
}
