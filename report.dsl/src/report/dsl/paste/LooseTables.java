package report.dsl.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.TableSpec;
import report.dsl.model.Block;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.Prose;

/** All that looks like a table in a report and is none: its numbers would not count. */
public final class LooseTables {

  private final List<LooseTable> all = new ArrayList<>();
  private final Map<FiledSection, Set<TableSpec>> named = new IdentityHashMap<>();
  private final Set<Prose> lines = new HashSet<>();

  private LooseTables() {}

  /** Those of a report, found in the sections that should hold tables. */
  public static LooseTables of(Filing filing) {
    LooseTables found = new LooseTables();
    for (FiledSection section : filing.sections()) {
      List<TableSpec> tables = section.spec().map(SectionSpec::tables).orElse(List.of());
      if (!tables.isEmpty()) {
        found.read(filing, section, tables);
      }
    }
    return found;
  }

  private void read(Filing filing, FiledSection section, List<TableSpec> tables) {
    LooseLines run = new LooseLines(tables.stream().map(t -> new Vocabulary(filing.form(), t)));
    for (Block block : section.blocks()) {
      if (!(block instanceof Prose line && run.add(line, filing.source().text(line.span())))) {
        run.end().ifPresent(table -> add(section, table));
      }
    }
    run.end().ifPresent(table -> add(section, table));
  }

  private void add(FiledSection section, LooseTable table) {
    all.add(table);
    lines.addAll(table.lines());
    named.computeIfAbsent(section, s -> new HashSet<>()).addAll(table.tables());
  }

  /** Each, in the order of the text. */
  public Stream<LooseTable> stream() {
    return all.stream();
  }

  /** The tables whose rows are named by loose text of that section. */
  public Set<TableSpec> named(FiledSection section) {
    return named.getOrDefault(section, Set.of());
  }

  /** Whether a paragraph is a line of one. */
  public boolean hold(Prose line) {
    return lines.contains(line);
  }
}
