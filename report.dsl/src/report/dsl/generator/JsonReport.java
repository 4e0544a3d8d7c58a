package report.dsl.generator;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.math.BigDecimal;
import java.util.Optional;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.TableSpec;
import report.dsl.model.Address;

/** A report as data: the numbers and words of its page, under the form's names. */
public final class JsonReport {

  private JsonReport() {}

  /** The file that is published beside the page. */
  public static String of(Publication publication) {
    return Json.indented(tree(publication));
  }

  /** The same in one line, as the page carries it. */
  static String compact(Publication publication) {
    return Json.compact(tree(publication));
  }

  private static JsonObject tree(Publication publication) {
    JsonObject report = new JsonObject();
    report.addProperty("form", publication.stamp().form());
    report.addProperty("body", publication.body());
    report.add("year", year(publication.filing().year()));
    report.addProperty("title", publication.title());
    report.addProperty("language", publication.language());
    if (publication.draft()) {
      report.addProperty("draft", true);
    }
    for (Detail detail : Detail.values()) {
      String value = publication.value(detail.header());
      if (!value.isEmpty()) {
        report.addProperty(detail.key(), value);
      }
    }
    report.add("tables", tables(publication));
    report.add("sections", JsonSections.of(publication));
    report.addProperty("source", publication.stamp().source());
    report.addProperty("rules", publication.stamp().rules());
    return report;
  }

  private static JsonElement year(Optional<Integer> year) {
    return year.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }

  private static JsonObject tables(Publication publication) {
    JsonObject tables = new JsonObject();
    publication
        .filing()
        .form()
        .tables()
        .forEach(table -> tables.add(table.name(), table(table, publication)));
    return tables;
  }

  private static JsonObject table(TableSpec table, Publication publication) {
    JsonObject rows = new JsonObject();
    for (RowSpec row : table.rows()) {
      JsonObject cells = new JsonObject();
      for (ColumnSpec column : table.columns()) {
        if (table.cell(row, column).isPresent()) {
          cells.add(column.name(), number(new Address(table, row, column), publication));
        }
      }
      rows.add(row.name(), cells);
    }
    return rows;
  }

  private static JsonElement number(Address address, Publication publication) {
    Optional<BigDecimal> value = Figure.value(publication.ledger().entry(address));
    return value.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }
}
