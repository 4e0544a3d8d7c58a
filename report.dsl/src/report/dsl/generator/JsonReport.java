package report.dsl.generator;

import report.dsl.forms.ColumnSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.TableSpec;
import report.dsl.model.Address;

/** A report as data: the numbers and words of its page, under the form's names. */
public final class JsonReport {

  private final Publication publication;
  private final JsonText out;

  private JsonReport(Publication publication, JsonText out) {
    this.publication = publication;
    this.out = out;
  }

  /** The file that is published beside the page. */
  public static String of(Publication publication) {
    return new JsonReport(publication, new JsonText(true)).text() + "\n";
  }

  /** The same in one line, as the page carries it. */
  static String compact(Publication publication) {
    return new JsonReport(publication, new JsonText(false)).text();
  }

  private String text() {
    out.open('{').key("form").value(publication.stamp().form());
    out.key("body").value(publication.body());
    out.key("year").value(publication.filing().year());
    out.key("title").value(publication.title());
    out.key("language").value(publication.language());
    if (publication.draft()) {
      out.key("draft").value(true);
    }
    for (Detail detail : Detail.values()) {
      String value = publication.value(detail.header());
      if (!value.isEmpty()) {
        out.key(detail.key()).value(value);
      }
    }
    out.key("tables").open('{');
    publication.filing().form().tables().forEach(this::table);
    out.shut('}').key("sections");
    JsonSections.write(publication, out);
    out.key("source").value(publication.stamp().source());
    out.key("rules").value(publication.stamp().rules());
    return out.shut('}').toString();
  }

  private void table(TableSpec table) {
    out.key(table.name()).open('{');
    for (RowSpec row : table.rows()) {
      out.key(row.name()).open('{');
      for (ColumnSpec column : table.columns()) {
        if (table.cell(row, column).isPresent()) {
          Address address = new Address(table, row, column);
          out.key(column.name()).value(Figure.value(publication.ledger().entry(address)));
        }
      }
      out.shut('}');
    }
    out.shut('}');
  }
}
