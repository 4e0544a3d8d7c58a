package report.dsl.ide.reading;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import report.dsl.forms.Aspect;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.CellSpec;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.IdentitySpec;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.IdentitySpec.Scope;
import report.dsl.forms.Label;
import report.dsl.forms.RowSpec;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.TableSpec;
import report.dsl.forms.Years;
import report.dsl.model.Address;
import report.dsl.rules.Arithmetic;

/** Explains what a form has: official wording, basis, what to write. */
public final class SpecNotes {

  private final FormSpec form;

  /** Explains that form. */
  public SpecNotes(FormSpec form) {
    this.form = form;
  }

  /** The form itself. */
  public Note form() {
    long cells = form.tables().mapToInt(TableSpec::cellCount).sum();
    String size =
        "%d个章节，%d张表，共%d格。".formatted(form.sections().size(), form.tables().count(), cells);
    return new Note()
        .title(form.name() + " " + form.title())
        .text("依据", form.basis())
        .text("适用年度", form.years().map(Years::inWords).orElse(""))
        .text(size);
  }

  /** A section. */
  public Note section(SectionSpec section) {
    return new Note()
        .title(section.title())
        .text(section.hint())
        .text("须写到", Aspect.names(section.aspects(), "、"))
        .text("本节的表", String.join("、", section.tables().stream().map(TableSpec::name).toList()))
        .text("别名", String.join("、", section.aliases()))
        .text(section.optional() ? "可以没有这一节。" : "")
        .text("依据", form.basis());
  }

  /** A table. */
  public Note table(TableSpec table) {
    SectionSpec section = form.sectionOf(table);
    return names(table.label())
        .text("在“%s”，共%d格。".formatted(section.title(), table.cellCount()))
        .text(section.hint())
        .list(identities(table))
        .text("依据", form.basis());
  }

  /** A row or column of that table. */
  public Note axis(AxisSpec axis, TableSpec table) {
    SectionSpec section = form.sectionOf(table);
    return names(axis.label())
        .text("表", table.name() + "，在“" + section.title() + "”")
        .text("单位", units(axis, table))
        .text(section.hint())
        .text(restriction(axis))
        .text(explanation(axis))
        .list(identities(axis, table))
        .text("依据", form.basis());
  }

  /** A cell of a table: what it is, and the identities that have it as a term. */
  public Note cell(Address cell) {
    Stream<IdentitySpec> identities =
        within(cell.table())
            .filter(identity -> hasTerm(identity, cell.row()) || hasTerm(identity, cell.column()));
    return CellNotes.place(cell)
        .text("单位", CellNotes.unit(cell))
        .list(identities.map(SpecNotes::meaning).toList())
        .text("依据", form.basis());
  }

  private static Note names(Label label) {
    boolean plain = label.levels().size() == 1 && !label.hasOwnShortName();
    return new Note()
        .title(String.join(" / ", label.levels()))
        .text("简称", plain || !label.hasOwnShortName() ? "" : label.shortName())
        .text("别名", String.join("、", label.aliases()));
  }

  private static String units(AxisSpec axis, TableSpec table) {
    Set<String> units = new LinkedHashSet<>();
    Stream<CellSpec> cells =
        axis instanceof RowSpec row
            ? table.columns().stream().flatMap(column -> table.cell(row, column).stream())
            : table.rows().stream().flatMap(row -> table.cell(row, (ColumnSpec) axis).stream());
    cells.forEach(cell -> units.add(unit(cell)));
    return String.join("、", units);
  }

  static String unit(CellSpec cell) {
    return cell.unit() + (cell.signed() ? "，写正负号" : "") + (cell.decimal() ? "，可以有小数" : "");
  }

  private String restriction(AxisSpec axis) {
    return form.restrictions().stream()
        .filter(restriction -> restriction.row() == axis)
        .map(restriction -> String.join("、", restriction.levels()))
        .map(levels -> "一般只有级别为" + levels + "的机关填写。")
        .findFirst()
        .orElse("");
  }

  private String explanation(AxisSpec axis) {
    return form.explanations().stream()
        .filter(explanation -> explanation.row() == axis)
        .map(e -> "大于0的，“" + e.section().title() + "”里要写到" + String.join("或者", e.words()) + "。")
        .findFirst()
        .orElse("");
  }

  private List<String> identities(TableSpec table) {
    return within(table).map(SpecNotes::meaning).toList();
  }

  private List<String> identities(AxisSpec axis, TableSpec table) {
    return within(table)
        .filter(identity -> concerns(identity, axis))
        .map(SpecNotes::meaning)
        .toList();
  }

  /** The identities of one table that need no other report. */
  private Stream<IdentitySpec> within(TableSpec table) {
    return form.identities().stream()
        .filter(identity -> identity.table().filter(table::equals).isPresent())
        .filter(identity -> identity.reach() == Reach.WITHIN);
  }

  /** Whether it is repeated for rows or columns of which this is one, or has it as a term. */
  private static boolean concerns(IdentitySpec identity, AxisSpec axis) {
    Scope own = axis instanceof RowSpec ? Scope.EACH_ROW : Scope.EACH_COLUMN;
    return identity.scope() == own || hasTerm(identity, axis);
  }

  private static boolean hasTerm(IdentitySpec identity, AxisSpec axis) {
    return Stream.concat(identity.left().stream(), identity.right().stream())
        .anyMatch(term -> term.axes().contains(axis));
  }

  /** An identity in words: for what it holds, what it demands, how much it weighs. */
  static String meaning(IdentitySpec identity) {
    String place =
        switch (identity.scope()) {
          case EACH_ROW -> "每一行：";
          case EACH_COLUMN -> "每一列：";
          case EACH_CELL -> "每一格：";
          case ONCE -> "";
        };
    return place + Arithmetic.terms(identity) + weight(identity);
  }

  private static String weight(IdentitySpec identity) {
    String weight =
        switch (identity.severity()) {
          case E -> "不成立的不能发布。";
          case W -> "不成立的给予警告。";
          case I -> "不成立的给予提示。";
        };
    return "；" + weight;
  }
}
