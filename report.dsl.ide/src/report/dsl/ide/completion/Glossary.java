package report.dsl.ide.completion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.CellSpec;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.IdentitySpec;
import report.dsl.forms.IdentitySpec.Scope;
import report.dsl.forms.RowSpec;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.TableSpec;
import report.dsl.forms.Term;
import report.dsl.forms.Years;
import report.dsl.model.Address;

/** What the form says of its own parts, as Markdown for the editor. */
final class Glossary {

  private Glossary() {}

  /** The form itself: what it is called, for which years, on which basis. */
  static String of(FormSpec form) {
    return paragraphs(
        Stream.of(
            bold(form.title()),
            form.years().map(Years::inWords).map(years -> "适用年度：" + years).orElse(""),
            basis(form)));
  }

  /** A section: what to write in it and which tables it holds. */
  static String of(SectionSpec section, FormSpec form) {
    return paragraphs(
        Stream.of(
            section.hint(),
            labelled("须述：", String.join("；", section.aspects())),
            labelled(
                "表：",
                section.tables().stream().map(TableSpec::name).collect(Collectors.joining("、"))),
            basis(form)));
  }

  /** A table: where it belongs, what must hold in it. */
  static String of(TableSpec table, FormSpec form) {
    return paragraphs(
        Stream.of(
            bold(form.sectionOf(table).title()),
            form.sectionOf(table).hint(),
            identities(form.identities().stream().filter(i -> isOf(i, table))),
            basis(form)));
  }

  /** A row: its official wording, its group, its unit, who fills it, the identities it is in. */
  static String of(RowSpec row, TableSpec table, FormSpec form) {
    Stream<Optional<CellSpec>> cells = table.columns().stream().map(c -> table.cell(row, c));
    Stream<String> filledBy =
        form.restrictions().stream()
            .filter(restriction -> restriction.row() == row)
            .map(r -> "只由%s填报，其他单位填0。".formatted(String.join("、", r.levels())));
    Stream<String> explained =
        form.explanations().stream()
            .filter(explanation -> explanation.row() == row)
            .map(e -> "大于0时，须在「%s」中说明。".formatted(e.section().title()));
    return paragraphs(
        Stream.of(
                Stream.of(bold(row.label().official()), groups(row), units(cells)),
                filledBy,
                explained,
                Stream.of(identities(ofLine(row, table, form, Scope.EACH_COLUMN)), basis(form)))
            .flatMap(parts -> parts));
  }

  /** A column: its official wording, its group, its unit, the identities it is in. */
  static String of(ColumnSpec column, TableSpec table, FormSpec form) {
    Stream<Optional<CellSpec>> cells = table.rows().stream().map(r -> table.cell(r, column));
    return paragraphs(
        Stream.of(
            bold(column.label().official()),
            groups(column),
            units(cells),
            identities(ofLine(column, table, form, Scope.EACH_ROW)),
            basis(form)));
  }

  /** A cell: its row and column as printed, and the identities it is in. */
  static String of(Address cell, FormSpec form) {
    Stream<IdentitySpec> both =
        Stream.concat(
            ofLine(cell.row(), cell.table(), form, Scope.EACH_COLUMN),
            ofLine(cell.column(), cell.table(), form, Scope.EACH_ROW));
    return paragraphs(
        Stream.of(bold(cell.inWords()), groups(cell.row()), identities(both), basis(form)));
  }

  /** The identities that a row or column is a term of, repeated over that scope. */
  private static Stream<IdentitySpec> ofLine(
      AxisSpec line, TableSpec table, FormSpec form, Scope scope) {
    return form.identities().stream()
        .filter(identity -> isOf(identity, table) && identity.scope() == scope)
        .filter(identity -> terms(identity).anyMatch(term -> term.axes().contains(line)));
  }

  private static boolean isOf(IdentitySpec identity, TableSpec table) {
    return identity.table().filter(table::equals).isPresent();
  }

  private static Stream<Term> terms(IdentitySpec identity) {
    return Stream.concat(identity.left().stream(), identity.right().stream());
  }

  private static String identities(Stream<IdentitySpec> identities) {
    List<String> lines = new ArrayList<>();
    new LinkedHashSet<>(identities.map(IdentitySpec::text).toList())
        .forEach(text -> lines.add("- " + text));
    return String.join("\n", lines);
  }

  private static String groups(AxisSpec axis) {
    return labelled("所属：", String.join(" / ", axis.label().groups()));
  }

  private static String units(Stream<Optional<CellSpec>> cells) {
    return labelled(
        "单位：",
        cells
            .flatMap(Optional::stream)
            .map(cell -> cell.unit() + (cell.signed() ? "（带正负号）" : cell.decimal() ? "（可有小数）" : ""))
            .distinct()
            .collect(Collectors.joining("、")));
  }

  private static String basis(FormSpec form) {
    return labelled("依据：", form.basis());
  }

  private static String bold(String text) {
    return text.isEmpty() ? "" : "**" + text + "**";
  }

  private static String labelled(String label, String text) {
    return text.isEmpty() ? "" : label + text;
  }

  private static String paragraphs(Stream<String> parts) {
    return parts.filter(p -> !p.isEmpty()).collect(Collectors.joining("\n\n"));
  }
}
