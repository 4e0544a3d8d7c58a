package report.dsl.generator;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;

/** How data are written: keys in the order given, numbers digit by digit. */
final class Json {

  private static final Gson COMPACT =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
  private static final Gson INDENTED = COMPACT.newBuilder().setPrettyPrinting().create();

  private Json() {}

  /** For a file that people may read. */
  static String indented(JsonElement data) {
    return INDENTED.toJson(data) + "\n";
  }

  /** For a page that programs read. */
  static String compact(JsonElement data) {
    return COMPACT.toJson(data);
  }
}
