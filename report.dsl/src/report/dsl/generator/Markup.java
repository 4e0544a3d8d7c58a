package report.dsl.generator;

import java.util.regex.Pattern;

/** The one place where text becomes HTML. */
final class Markup {

  private static final Pattern YEAR = Pattern.compile("[0-9]{4}年");
  private static final Pattern SLASH = Pattern.compile("(?<=[!-~]{12})/(?=[!-~])");

  private Markup() {}

  /** The text as element content or as an attribute's value in quotes of either kind. */
  static String escape(String text) {
    String plain = Plain.of(text);
    return needsEscape(plain) ? escapePlain(plain) : plain;
  }

  private static boolean needsEscape(String plain) {
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '&' || c == '<' || c == '>' || c == '"' || c == '\'') {
        return true;
      }
    }
    return false;
  }

  private static String escapePlain(String plain) {
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

  /** A title, whose year is not to be torn from its 年 at the end of a line. */
  static String title(String text) {
    return YEAR.matcher(escape(text)).replaceAll("<span class=\"whole\">$0</span>");
  }

  /** Words of a paragraph; a long address may go on in the next line behind any of its slashes. */
  static String prose(String text) {
    String escaped = escape(text);
    return escaped.indexOf('/') < 0 ? escaped : SLASH.matcher(escaped).replaceAll("/<wbr>");
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
