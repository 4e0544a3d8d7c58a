package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Form;
import report.dsl.ast.FormRow;
import report.dsl.ast.FormSection;
import report.dsl.ast.FormTable;
import report.dsl.ast.Identity;
import report.dsl.forms.Label;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Nodes;
import report.dsl.forms.Span;
import report.dsl.ide.document.Snapshot;
import report.dsl.ide.reading.Part.Kind;

/** The sections of a form with its tables, their rows and the identities. */
final class FormOutline {

  private FormOutline() {}

  static List<Part> of(Snapshot snapshot) {
    String text = snapshot.source().text();
    List<Part> parts = new ArrayList<>();
    snapshot
        .form()
        .map(LoadedForm::node)
        .map(Form::getSections)
        .ifPresent(sections -> sections.forEach(section -> parts.add(section(section, text))));
    return parts;
  }

  private static Part section(FormSection section, String text) {
    List<Part> parts = new ArrayList<>();
    for (EObject line : section.getLines()) {
      if (line instanceof FormTable table) {
        parts.add(table(table));
      } else if (line instanceof Identity identity) {
        Span span = Nodes.span(identity);
        String name = text.substring(span.offset(), span.end());
        parts.add(new Part(Kind.IDENTITY, name, "", span, span, List.of()));
      }
    }
    Span all = Nodes.span(section);
    Span marks = Nodes.span(section, Literals.FORM_SECTION__MARKS);
    Span title = Nodes.token(section, Literals.FORM_SECTION__TITLE).orElse(marks);
    String name = Outline.named(section.getTitle() == null ? "" : section.getTitle());
    Span span = Outline.trimmed(text, all.offset(), all.end());
    return new Part(Kind.SECTION, name, "", span, title, parts);
  }

  private static Part table(FormTable table) {
    List<Part> rows = table.getRows().stream().map(FormOutline::row).toList();
    Span title = Nodes.span(table, Literals.FORM_TABLE__NAME);
    Label label = Label.parse(Nodes.text(table, Literals.FORM_TABLE__NAME));
    String name = Outline.named(label.shortName());
    return new Part(Kind.TABLE, name, "", Nodes.span(table), title, rows);
  }

  private static Part row(FormRow row) {
    Span title = Nodes.span(row, Literals.FORM_ROW__NAME);
    Label label = Label.parse(Nodes.text(row, Literals.FORM_ROW__NAME));
    String official = label.official().equals(label.shortName()) ? "" : label.official();
    String name = Outline.named(label.shortName());
    return new Part(Kind.ROW, name, official, Nodes.span(row), title, List.of());
  }
}
