package report.dsl.generator;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The vocabulary of JSON Schema, as far as reports need it. */
final class Shape {

  private Shape() {}

  /** A value of one of these types. */
  static JsonObject type(String... types) {
    JsonObject shape = new JsonObject();
    if (types.length == 1) {
      shape.addProperty("type", types[0]);
    } else {
      shape.add("type", strings(Arrays.asList(types)));
    }
    return shape;
  }

  /** A text of that pattern. */
  static JsonObject text(String pattern) {
    JsonObject shape = type("string");
    shape.addProperty("pattern", pattern);
    return shape;
  }

  /** One of these texts. */
  static JsonObject oneOf(String... texts) {
    JsonObject shape = new JsonObject();
    shape.add("enum", strings(Arrays.asList(texts)));
    return shape;
  }

  /** What the schema defines under that name. */
  static JsonObject reference(String name) {
    JsonObject shape = new JsonObject();
    shape.addProperty("$ref", "#/$defs/" + name);
    return shape;
  }

  /** A list of any length. */
  static JsonObject list(JsonObject items) {
    JsonObject shape = type("array");
    shape.add("items", items);
    return shape;
  }

  /** An object with these entries and no others. */
  static JsonObject object(Map<String, JsonObject> entries, Collection<String> required) {
    JsonObject shape = type("object");
    shape.add("required", strings(required));
    shape.addProperty("additionalProperties", false);
    shape.add("properties", all(entries));
    return shape;
  }

  /** An object with all of these entries and no others. */
  static JsonObject object(Map<String, JsonObject> entries) {
    return object(entries, entries.keySet());
  }

  /** An object whose entries, where it has them, are such. */
  static JsonObject some(Map<String, JsonObject> entries) {
    JsonObject shape = new JsonObject();
    shape.add("properties", all(entries));
    return shape;
  }

  /** An object with that entry. */
  static JsonObject having(String entry) {
    JsonObject shape = new JsonObject();
    shape.add("required", strings(List.of(entry)));
    return shape;
  }

  /** Anything that is not such. */
  static JsonObject not(JsonObject other) {
    JsonObject shape = new JsonObject();
    shape.add("not", other);
    return shape;
  }

  /** True and nothing else. */
  static JsonObject yes() {
    JsonObject shape = new JsonObject();
    shape.addProperty("const", true);
    return shape;
  }

  /** These shapes by their names. */
  static JsonObject all(Map<String, JsonObject> shapes) {
    JsonObject named = new JsonObject();
    shapes.forEach(named::add);
    return named;
  }

  private static JsonArray strings(Collection<String> texts) {
    JsonArray strings = new JsonArray();
    texts.forEach(strings::add);
    return strings;
  }
}
