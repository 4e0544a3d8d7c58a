package report.dsl.generator;

import com.google.gson.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    // what is no draft must have all its numbers
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
    report.put("tables", tables(form));
    report.put("sections", Shape.list(Shape.reference("section")));
    report.put("source", Shape.text("^[0-9a-f]{64}$"));
    report.put("rules", Shape.type("string"));
    return report;
  }

  private static JsonObject tables(FormSpec form) {
    Map<String, JsonObject> tables = new LinkedHashMap<>();
    form.tables().forEach(table -> tables.put(table.name(), table(table)));
    return Shape.object(tables);
  }

  private static JsonObject table(TableSpec table) {
    Map<String, JsonObject> rows = new LinkedHashMap<>();
    for (RowSpec row : table.rows()) {
      Map<String, JsonObject> cells = new LinkedHashMap<>();
      for (ColumnSpec column : table.columns()) {
        table.cell(row, column).ifPresent(cell -> cells.put(column.name(), number(cell)));
      }
      rows.put(row.name(), Shape.object(cells));
    }
    return Shape.object(rows);
  }

  private static JsonObject number(CellSpec cell) {
    JsonObject number = Shape.type(cell.decimal() ? "number" : "integer", "null");
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
    complete.put("tables", Shape.every(Shape.every(Shape.every(Shape.type("number")))));
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
