package report.dsl.generator;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import report.dsl.forms.CellSpec;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.TableSpec;
import report.dsl.forms.Years;

/**
 * The JSON Schema (draft 2020-12) of the data that reports of one form give: every cell must be
 * there, nothing else may, each is the kind of number the form says. Only drafts may lack numbers.
 */
public final class JsonSchema {

  private static final List<String> REQUIRED =
      List.of("form", "body", "year", "title", "language", "tables", "sections", "source", "rules");

  private JsonSchema() {}

  /** The schema of a form. */
  public static String of(FormSpec form) {
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    String name = URLEncoder.encode(form.name(), StandardCharsets.UTF_8).replace("+", "%20");
    schema.addProperty("$id", "urn:report:form:" + name);
    schema.addProperty("title", form.title() + "（" + form.name() + "）");
    Shape.object(report(form), REQUIRED).asMap().forEach(schema::add);
    // what is no draft must have all its numbers as the form wants them
    schema.add("if", Shape.not(Shape.having("draft")));
    schema.add("then", Shape.some(complete(form)));
    schema.add("$defs", Shape.all(Map.of("section", section())));
    return Json.indented(schema);
  }

  private static Map<String, JsonObject> report(FormSpec form) {
    Map<String, JsonObject> report = new LinkedHashMap<>();
    report.put("form", Shape.oneOf(form.name()));
    report.put("body", Shape.type("string"));
    report.put("year", Shape.type("integer", "null"));
    report.put("title", Shape.type("string"));
    report.put("language", Shape.oneOf("zh-Hans", "zh-Hant"));
    report.put("draft", Shape.yes());
    for (Detail detail : Detail.values()) {
      report.put(detail.key(), Shape.type("string"));
    }
    report.put("tables", tables(form, cell -> Shape.type("number", "null"), Shape::object));
    report.put("sections", Shape.list(Shape.reference("section")));
    report.put("source", Shape.text("^[0-9a-f]{64}$"));
    report.put("rules", Shape.type("string"));
    return report;
  }

  /**
   * All cells of the form.
   *
   * @param number what a cell is
   * @param object what a row, a table and all tables are, given their entries
   */
  private static JsonObject tables(
      FormSpec form,
      Function<CellSpec, JsonObject> number,
      Function<Map<String, JsonObject>, JsonObject> object) {
    Map<String, JsonObject> tables = new LinkedHashMap<>();
    form.tables().forEach(table -> tables.put(table.name(), table(table, number, object)));
    return object.apply(tables);
  }

  private static JsonObject table(
      TableSpec table,
      Function<CellSpec, JsonObject> number,
      Function<Map<String, JsonObject>, JsonObject> object) {
    Map<String, JsonObject> rows = new LinkedHashMap<>();
    for (RowSpec row : table.rows()) {
      Map<String, JsonObject> cells = new LinkedHashMap<>();
      for (ColumnSpec column : table.columns()) {
        table.cell(row, column).ifPresent(cell -> cells.put(column.name(), number.apply(cell)));
      }
      rows.put(row.name(), object.apply(cells));
    }
    return object.apply(rows);
  }

  /** What the form says of a cell; drafts may hold any number or none. */
  private static JsonObject number(CellSpec cell) {
    JsonObject number = Shape.type(cell.decimal() ? "number" : "integer");
    if (!cell.signed()) {
      number.addProperty("minimum", 0);
    }
    return number;
  }

  private static Map<String, JsonObject> complete(FormSpec form) {
    JsonObject year = Shape.type("integer");
    form.years().map(Years::first).ifPresent(first -> year.addProperty("minimum", first));
    form.years()
        .map(Years::last)
        .filter(last -> last < Integer.MAX_VALUE)
        .ifPresent(last -> year.addProperty("maximum", last));
    Map<String, JsonObject> complete = new LinkedHashMap<>();
    complete.put("body", Shape.text("."));
    complete.put("year", year);
    complete.put("tables", tables(form, JsonSchema::number, Shape::some));
    return complete;
  }

  private static JsonObject section() {
    JsonObject texts = Shape.list(Shape.type("string"));
    Map<String, JsonObject> section = new LinkedHashMap<>();
    section.put("title", Shape.type("string"));
    section.put("paragraphs", texts);
    section.put("sections", Shape.list(Shape.reference("section")));
    section.put("pictures", texts);
    section.put("appendices", Shape.list(Shape.list(texts)));
    return Shape.object(section, List.of("title", "paragraphs"));
  }
}
