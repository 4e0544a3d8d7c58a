package report.dsl.generator;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** How a tree of data is written: keys in the order given, for people to read. */
final class Json {

  private static final Gson INDENTED =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().setPrettyPrinting().create();

  private Json() {}

  /** For a file that people may read. */
  static String indented(JsonElement data) {
    return INDENTED.toJson(data) + "\n";
  }
}
