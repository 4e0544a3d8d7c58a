package report.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.RowSpec;
import report.dsl.forms.TableSpec;
import report.dsl.model.Address;

/**
 * The addresses of all cells of a form, each as short as it can be. Those of the form that was
 * asked for last are kept, because finding the shortest of each takes longer than all the rest of a
 * completion.
 */
record Catalogue(FormSpec form, List<Shortest> all) {

  private static volatile Optional<Catalogue> last = Optional.empty();

  /** A cell and the shortest reference that means no other. */
  record Shortest(Address address, String shortest) {}

  static List<Shortest> of(FormSpec form) {
    Catalogue known =
        last.filter(kept -> kept.form() == form).orElseGet(() -> new Catalogue(form, list(form)));
    last = Optional.of(known);
    return known.all();
  }

  private static List<Shortest> list(FormSpec form) {
    List<Shortest> all = new ArrayList<>();
    for (TableSpec table : form.tables().toList()) {
      for (RowSpec row : table.rows()) {
        for (ColumnSpec column : table.columns()) {
          Address address = new Address(table, row, column);
          if (table.cell(row, column).isPresent()) {
            all.add(new Shortest(address, address.shortest(form)));
          }
        }
      }
    }
    return all;
  }
}
