package report.dsl.cli;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/**
 * Plain text in SARIF, where brackets make a link: what a report says must not become one (SARIF
 * 2.1.0, 3.11.6).
 */
final class SarifText {

  private SarifText() {}

  /** Writes a property that is a message of that text. */
  static void write(JsonWriter json, String name, String text) throws IOException {
    json.name(name).beginObject().name("text").value(escape(text)).endObject();
  }

  /** The text with a backslash before whatever SARIF gives a meaning. */
  static String escape(String text) {
    return text.replaceAll("[\\\\\\[\\]]", "\\\\$0");
  }
}
