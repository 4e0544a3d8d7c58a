package report.dsl.generator;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of all pages, which each carries with it. */
final class StyleSheet {

  private static final String TEXT = read();

  private StyleSheet() {}

  /** Its text, from the file {@code page.css} beside this class. */
  static String text() {
    return TEXT;
  }

  private static String read() {
    try (InputStream css = StyleSheet.class.getResourceAsStream("page.css")) {
      return new String(css.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
