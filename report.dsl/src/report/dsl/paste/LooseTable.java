package report.dsl.paste;

import java.util.List;
import report.dsl.forms.TableSpec;
import report.dsl.model.Prose;

/**
 * Lines of text that look like a table, as Word, Excel and web pages leave them.
 *
 * @param lines at least one, each right below the other
 * @param tables those of the section's tables whose rows it names, in official order
 */
public record LooseTable(List<Prose> lines, List<TableSpec> tables) {

  public LooseTable {
    lines = List.copyOf(lines);
    tables = List.copyOf(tables);
  }
}
