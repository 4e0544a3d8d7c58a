package report.dsl.generator;

import com.google.common.io.CharStreams;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;

/** How data are written: keys in the order given, numbers digit by digit. */
final class Json {

  private static final Gson COMPACT =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();
  private static final Gson INDENTED = COMPACT.newBuilder().setPrettyPrinting().create();

  /** What the data of a full-size report take, in characters. */
  private static final int TYPICAL = 16 << 10;

  private Json() {}

  /** Data that write themselves, key by key. */
  interface Data {
    void write(JsonWriter out) throws IOException;
  }

  /** For a file that people may read. */
  static String indented(Data data) {
    return text(INDENTED, data).append('\n').toString();
  }

  /** For a page that programs read. */
  static String compact(Data data) {
    return text(COMPACT, data).toString();
  }

  private static StringBuilder text(Gson style, Data data) {
    StringBuilder text = new StringBuilder(TYPICAL);
    try (JsonWriter out = style.newJsonWriter(CharStreams.asWriter(text))) {
      data.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text;
  }

  /** A tree as a part of data, or as all of them. */
  static void write(JsonElement tree, JsonWriter out) {
    COMPACT.toJson(tree, out);
  }
}
