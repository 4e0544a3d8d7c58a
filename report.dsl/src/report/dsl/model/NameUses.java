package report.dsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.dsl.forms.FormSpec;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Span;

/** Where a report names something of its form: in titles, in tables and in bound numbers. */
public final class NameUses {

  private final Filing filing;
  private final Object named;
  private final List<Span> found = new ArrayList<>();

  private NameUses(Filing filing, Object named) {
    this.filing = filing;
    this.named = named;
  }

  /**
   * All names of it, by whatever name, in the order of the text.
   *
   * @param named a section, table, row or column of the report's form
   */
  public static List<Span> of(Filing filing, Object named) {
    NameUses uses = new NameUses(filing, named);
    for (FiledSection section : filing.sections()) {
      uses.add(section.spec().map(spec -> spec), section.titleSpan());
      section.blocks().forEach(uses::in);
    }
    return uses.found;
  }

  private void in(Block block) {
    if (block instanceof FilledTable table) {
      add(Optional.of(table.spec()), table.cornerSpan());
      table.columns().forEach(column -> add(column.spec().map(c -> c), column.span()));
      table.rows().forEach(row -> add(row.spec().map(r -> r), row.labelSpan()));
    } else if (block instanceof Prose prose && !(named instanceof SectionSpec)) {
      prose.bounds().flatMap(bound -> bound.operands().stream()).forEach(this::operand);
    }
  }

  private void add(Optional<Object> spec, Span span) {
    if (spec.filter(one -> one == named).isPresent() && span.length() > 0) {
      found.add(span);
    }
  }

  private void operand(Prose.Bound.Operand operand) {
    List<Span> parts = Address.parts(filing.source().text(), operand.span());
    for (Address cell : operand.cells()) {
      for (int mask = 1; mask < 8; mask++) {
        List<Object> roles = roles(cell, mask);
        if (roles.size() == parts.size() && names(roles, parts, cell)) {
          add(roles, parts);
          return;
        }
      }
    }
  }

  private void add(List<Object> roles, List<Span> parts) {
    for (int i = 0; i < parts.size(); i++) {
      add(Optional.of(roles.get(i)), parts.get(i));
    }
  }

  /** What the parts of a reference to a cell name, of table, row and column some left out. */
  private static List<Object> roles(Address cell, int mask) {
    List<Object> roles = new ArrayList<>();
    if ((mask & 4) != 0) {
      roles.add(cell.table());
    }
    if ((mask & 2) != 0) {
      roles.add(cell.row());
    }
    if ((mask & 1) != 0) {
      roles.add(cell.column());
    }
    return roles;
  }

  private boolean names(List<Object> roles, List<Span> parts, Address cell) {
    FormSpec form = filing.form();
    for (int i = 0; i < parts.size(); i++) {
      String part = filing.source().text(parts.get(i));
      Object role = roles.get(i);
      List<?> known =
          role == cell.table()
              ? form.tableNames().all(part)
              : role == cell.row()
                  ? cell.table().rowNames().all(part)
                  : cell.table().columnNames().all(part);
      if (!known.contains(role)) {
        return false;
      }
    }
    return true;
  }
}
