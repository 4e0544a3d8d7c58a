package report.dsl.cli;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What the listings for programs have in common: an array, and places as all of them spell them.
 */
final class JsonArray {

  private final JsonWriter json;

  JsonArray(PrintStream out) {
    json = new JsonWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    json.setFormattingStyle(FormattingStyle.PRETTY);
  }

  /** The writer of what stands in the array. */
  JsonWriter json() {
    return json;
  }

  void begin() throws IOException {
    json.beginArray();
  }

  void end() throws IOException {
    json.endArray();
    json.flush();
  }

  void place(Place place) throws IOException {
    json.name("line").value(place.line());
    json.name("column").value(place.column());
    json.name("endLine").value(place.endLine());
    json.name("endColumn").value(place.endColumn());
  }

  void strings(String name, List<String> values) throws IOException {
    json.name(name).beginArray();
    for (String value : values) {
      json.value(value);
    }
    json.endArray();
  }
}
