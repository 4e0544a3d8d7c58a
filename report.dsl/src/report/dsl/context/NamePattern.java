package report.dsl.context;

import java.util.regex.Pattern;

/** A file's or folder's name in which {@code *} stands for any characters and {@code ?} for one. */
record NamePattern(String pattern) {

  private static final Pattern STARS = Pattern.compile("\\*{2,}");

  NamePattern {
    pattern = STARS.matcher(pattern).replaceAll("*");
  }

  /** Whether it stands for several names. */
  boolean isOpen() {
    return pattern.indexOf('*') >= 0 || pattern.indexOf('?') >= 0;
  }

  /** Whether a name is one of those it stands for; the time grows with their lengths alone. */
  boolean matches(String name) {
    if (pattern.length() > 2 * name.length() + 1) {
      return false; // between two stars is at least one character
    }
    int at = 0;
    int star = -1;
    int taken = 0;
    for (int i = 0; i < name.length(); ) {
      if (at < pattern.length() && pattern.charAt(at) == '*') {
        star = at++;
        taken = i;
      } else if (at < pattern.length() && fits(pattern.charAt(at), name.charAt(i))) {
        at++;
        i++;
      } else if (star >= 0) {
        at = star + 1;
        i = ++taken;
      } else {
        return false;
      }
    }
    return at == pattern.length() || at == pattern.length() - 1 && pattern.charAt(at) == '*';
  }

  private static boolean fits(char wanted, char c) {
    return wanted == '?' || wanted == c;
  }
}
