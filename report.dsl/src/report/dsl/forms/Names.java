package report.dsl.forms;

import java.text.Normalizer;
import java.util.regex.Pattern;
import report.dsl.parser.Characters;

/**
 * The one converter of names: both sides of every look-up go through {@link #key}, so half or full
 * width, blanks, quotes and simplified or traditional script make no difference anywhere.
 */
public final class Names {

  private static final Pattern NUMBER =
      Pattern.compile("^(?:[一二三四五六七八九十]+[,.]|\\([一二三四五六七八九十]+\\)|\\d+[,.]|\\(\\d+\\))");
  private static final Pattern NUMBER_DOT =
      Pattern.compile("((?:^|/)(?:\\d+|[一二三四五六七八九十]+))\\.(?!\\d)");
  private static final String QUOTES = "“”‘’「」『』\"'";

  private Names() {}

  /** The key of a name: NFKC, no blanks, {@code 、} as a comma, simplified characters. */
  public static String key(String name) {
    return canonicalNumber(isFolded(name) ? name : folded(name));
  }

  /** Whether each of its characters is its own key, as of most names; that saves the rest. */
  private static boolean isFolded(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean ascii = c > ' ' && c < 0x7F && c != '\'';
      boolean han = c >= 0x4E00 && c <= 0x9FFF && Script.simplified(c) == c;
      if (!ascii && !han) {
        return false;
      }
    }
    return true;
  }

  private static String folded(String name) {
    String text = Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Characters.isBlank(c)) {
        key.append(fold(c));
      }
    }
    return key.toString();
  }

  private static char fold(char c) {
    if (c == '、') {
      return ',';
    }
    if (QUOTES.indexOf(c) >= 0) {
      return '"';
    }
    if (c == '〔' || c == '【') {
      return '(';
    }
    if (c == '〕' || c == '】') {
      return ')';
    }
    return Script.simplified(c);
  }

  /** {@code 1.}, {@code 1、} and {@code 1．} number alike, on every level of a path. */
  private static String canonicalNumber(String key) {
    return key.indexOf('.') < 0 ? key : NUMBER_DOT.matcher(key).replaceAll("$1,");
  }

  /** A key without its numbering; the key itself when it has none or nothing else. */
  public static String withoutNumber(String key) {
    String bare = NUMBER.matcher(key).replaceFirst("");
    return bare.isEmpty() ? key : bare;
  }

  /** A key's numbering, empty when it has none. */
  public static String numberOf(String key) {
    var matcher = NUMBER.matcher(key);
    return matcher.find() ? matcher.group() : "";
  }

  /** How many single-character changes part the keys of two names. */
  public static int distance(String one, String other) {
    return distanceOfKeys(key(one), key(other), Integer.MAX_VALUE);
  }

  /**
   * How many single-character changes part two keys; any number above it where they are more than
   * {@code most}, which spares the work that no one asks for.
   */
  public static int distanceOfKeys(String a, String b, int most) {
    if (Math.abs(a.length() - b.length()) > most) {
      return Integer.MAX_VALUE;
    }
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
        least = Math.min(least, row[j]);
      }
      if (least > most) {
        return Integer.MAX_VALUE;
      }
    }
    return row[b.length()];
  }
}
