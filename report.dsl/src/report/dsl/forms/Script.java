package report.dsl.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Simplified and traditional Chinese, character by character, from the table {@code Script.txt}
 * beside this class (pairs traditional, simplified; the first pair of a simplified character gives
 * the way back).
 */
public final class Script {

  /** By character; 0 where it has no other form, so that no start pays for filling them. */
  private static final char[] SIMPLIFIED = new char[0x10000];

  private static final char[] TRADITIONAL = new char[0x10000];

  /** Characters of both scripts. */
  private static final BitSet SHARED = new BitSet();

  static {
    String pairs = table();
    for (int i = pairs.length() - 2; i >= 0; i -= 2) {
      char traditional = pairs.charAt(i);
      char simplified = pairs.charAt(i + 1);
      SHARED.set(simplified, SHARED.get(simplified) || traditional == simplified);
      SIMPLIFIED[traditional] = simplified;
      TRADITIONAL[simplified] = traditional;
    }
  }

  private Script() {}

  private static String table() {
    try (InputStream table = Script.class.getResourceAsStream("Script.txt")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .replace(" ", "")
          .replace("\n", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The simplified form of a character; itself when it has no other. */
  public static char simplified(char c) {
    return SIMPLIFIED[c] == 0 ? c : SIMPLIFIED[c];
  }

  /** Whether it is a character of the traditional script alone, as far as the table knows. */
  public static boolean isTraditional(char c) {
    return simplified(c) != c;
  }

  /** Whether it is a character of the simplified script alone, as far as the table knows. */
  public static boolean isSimplified(char c) {
    return traditional(c) != c && !SHARED.get(c);
  }

  /** The text in simplified characters, each in its place. */
  public static String simplifiedText(String text) {
    StringBuilder converted = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      converted.append(simplified(text.charAt(i)));
    }
    return converted.toString();
  }

  private static char traditional(char c) {
    return TRADITIONAL[c] == 0 ? c : TRADITIONAL[c];
  }

  /** The text in traditional characters; two words of the forms need more than their characters. */
  public static String traditional(String text) {
    StringBuilder converted = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      converted.append(traditional(text.charAt(i)));
    }
    return converted.toString().replace("關系", "關係").replace("制作", "製作");
  }

  /** Whether more characters of the text are traditional only than are simplified only. */
  public static boolean isTraditional(String text) {
    int more = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      more += (simplified(c) == c ? 0 : 1) - (traditional(c) == c ? 0 : 1);
    }
    return more > 0;
  }
}
