package report.dsl.generator;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.Optional;

/**
 * A published report, as the index lists it.
 *
 * @param year empty when the report, a draft, does not say
 * @param path where its page is, relative to the index, parted by {@code /}, not encoded
 */
public record IndexEntry(
    String body, Optional<Integer> year, String title, String path, boolean draft) {

  /** The entry of a report that has just been published. */
  public static IndexEntry of(Publication publication, String path) {
    return new IndexEntry(
        publication.body(),
        publication.filing().year(),
        publication.title(),
        path,
        publication.draft());
  }

  /**
   * The entry of a report published before, from its data.
   *
   * @return empty when the text is not the data of a report
   */
  public static Optional<IndexEntry> parse(String json, String path) {
    try {
      JsonElement data = JsonParser.parseString(json);
      return data.isJsonObject() ? read(data.getAsJsonObject(), path) : Optional.empty();
    } catch (JsonParseException e) {
      return Optional.empty(); // some other program's file
    }
  }

  private static Optional<IndexEntry> read(JsonObject data, String path) {
    Optional<String> body = primitive(data, "body").map(JsonPrimitive::getAsString);
    Optional<String> title = primitive(data, "title").map(JsonPrimitive::getAsString);
    if (body.isEmpty() || title.isEmpty() || !data.has("form") || !data.has("tables")) {
      return Optional.empty();
    }
    Optional<Integer> year =
        primitive(data, "year")
            .filter(JsonPrimitive::isNumber)
            .map(JsonPrimitive::getAsString)
            .filter(digits -> digits.matches("\\d{4}"))
            .map(Integer::valueOf);
    return Optional.of(new IndexEntry(body.get(), year, title.get(), path, data.has("draft")));
  }

  private static Optional<JsonPrimitive> primitive(JsonObject data, String key) {
    return Optional.ofNullable(data.get(key))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsJsonPrimitive);
  }
}
