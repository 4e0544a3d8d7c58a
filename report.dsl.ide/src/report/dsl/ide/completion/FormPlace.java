package report.dsl.ide.completion;

import java.util.Optional;
import java.util.stream.Stream;
import report.dsl.ast.FormSection;
import report.dsl.ast.FormTable;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Nodes;
import report.dsl.forms.TableSpec;

/**
 * Below what of a form a line stands.
 *
 * @param section the section; empty before the first one
 * @param node the section's table above the line, or around it
 * @param table what that table defines
 */
record FormPlace(
    LoadedForm form,
    Optional<FormSection> section,
    Optional<FormTable> node,
    Optional<TableSpec> table) {

  static FormPlace of(LoadedForm form, int offset) {
    Optional<FormSection> section =
        form.node().getSections().stream()
            .filter(one -> Nodes.span(one).offset() <= offset)
            .reduce((upper, lower) -> lower);
    Optional<FormTable> node =
        section.stream()
            .flatMap(one -> one.getLines().stream())
            .flatMap(line -> line instanceof FormTable table ? Stream.of(table) : Stream.empty())
            .filter(one -> Nodes.span(one).offset() <= offset)
            .reduce((upper, lower) -> lower);
    return new FormPlace(
        form, section, node, node.flatMap(one -> form.defined(one, TableSpec.class)));
  }

  /** Whether it is the line that names the form. */
  boolean isFirstLine(CursorLine line) {
    return line.source().line(Nodes.span(form.node()).offset()) == line.number();
  }

  /** Whether it is the line of a table that names its columns. */
  boolean isTableHeader(CursorLine line) {
    return node.filter(one -> line.source().line(Nodes.span(one).offset()) == line.number())
        .isPresent();
  }
}
