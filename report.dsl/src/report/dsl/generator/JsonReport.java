package report.dsl.generator;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.TableSpec;
import report.dsl.model.Address;

/** A report as data: the numbers and words of its page, under the form's names. */
public final class JsonReport {

  private final Publication publication;
  private final JsonWriter out;

  private JsonReport(Publication publication, JsonWriter out) {
    this.publication = publication;
    this.out = out;
  }

  /** The file that is published beside the page. */
  public static String of(Publication publication) {
    return Json.indented(out -> new JsonReport(publication, out).write());
  }

  /** The same in one line, as the page carries it. */
  static String compact(Publication publication) {
    return Json.compact(out -> new JsonReport(publication, out).write());
  }

  private void write() throws IOException {
    out.beginObject();
    out.name("form").value(publication.stamp().form());
    out.name("body").value(publication.body());
    out.name("year");
    number(publication.filing().year());
    out.name("title").value(publication.title());
    out.name("language").value(publication.language());
    if (publication.draft()) {
      out.name("draft").value(true);
    }
    for (Detail detail : Detail.values()) {
      String value = publication.value(detail.header());
      if (!value.isEmpty()) {
        out.name(detail.key()).value(value);
      }
    }
    out.name("tables");
    tables();
    out.name("sections");
    Json.write(JsonSections.of(publication), out);
    out.name("source").value(publication.stamp().source());
    out.name("rules").value(publication.stamp().rules());
    out.endObject();
  }

  private void tables() throws IOException {
    out.beginObject();
    for (TableSpec table : publication.filing().form().tables().toList()) {
      out.name(table.name()).beginObject();
      for (RowSpec row : table.rows()) {
        out.name(row.name()).beginObject();
        row(table, row);
        out.endObject();
      }
      out.endObject();
    }
    out.endObject();
  }

  private void row(TableSpec table, RowSpec row) throws IOException {
    for (ColumnSpec column : table.columns()) {
      if (table.cell(row, column).isPresent()) {
        Address address = new Address(table, row, column);
        Optional<BigDecimal> value = Figure.value(publication.ledger().entry(address));
        out.name(column.name());
        number(value);
      }
    }
  }

  private void number(Optional<? extends Number> number) throws IOException {
    if (number.isPresent()) {
      out.value(number.get());
    } else {
      out.nullValue();
    }
  }
}
