package report.dsl.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The reported years a form is for, both ends included. */
public record Years(int first, int last) {

  private static final Pattern SYNTAX = Pattern.compile("(\\d{4})([-－—]?)(\\d{4})?");

  /** Reads {@code YYYY-YYYY}, {@code YYYY-} or {@code YYYY}; null when the text is none of them. */
  static Years parse(String text) {
    Matcher matcher = SYNTAX.matcher(text);
    if (!matcher.matches()) {
      return null;
    }
    int first = Integer.parseInt(matcher.group(1));
    if (matcher.group(3) != null) {
      return new Years(first, Integer.parseInt(matcher.group(3)));
    }
    return new Years(first, matcher.group(2).isEmpty() ? first : Integer.MAX_VALUE);
  }

  /** Whether the form is for reports of that year. */
  public boolean contains(int year) {
    return first <= year && year <= last;
  }

  /** The range in words, from … to … or from … on. */
  public String inWords() {
    if (last == Integer.MAX_VALUE) {
      return first + "年起";
    }
    return first == last ? first + "年" : first + "年至" + last + "年";
  }
}
