package report.dsl.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Cell;
import report.dsl.ast.Form;
import report.dsl.ast.FormColumn;
import report.dsl.ast.FormRow;
import report.dsl.ast.FormSection;
import report.dsl.ast.FormTable;
import report.dsl.ast.Identity;
import report.dsl.ast.Paragraph;
import report.dsl.ast.Property;
import report.dsl.forms.FormDraft.IdentityDraft;
import report.dsl.forms.FormDraft.LineDraft;
import report.dsl.forms.FormDraft.SectionDraft;
import report.dsl.forms.PropertyKey.Place;

/**
 * Reads the syntax trees of a form and of the forms that it extends, base first, into one draft.
 * What cannot be read becomes a {@link FormFault} of the last tree; faults of a base are its own.
 */
final class FormReader {

  /**
   * Of a line that does not repeat: what is said with every finding, or looked for in each text.
   */
  private static final int LONGEST_VALUE = 2_000;

  private FormDraft draft;

  FormDraft read(List<Form> chain) {
    draft = new FormDraft(chain.get(chain.size() - 1));
    for (Form form : chain) {
      draft.faults.clear();
      read(form);
    }
    return draft;
  }

  private void read(Form form) {
    draft.name = form.getName() == null ? "" : form.getName();
    if (draft.name.isEmpty()) {
      draft.fault(FormFault.Kind.NAMELESS, Nodes.span(form, Literals.FORM__NAME), "表式");
    }
    for (EObject line : form.getLines()) {
      if (line instanceof Property property) {
        property(property, null, null);
      }
    }
    for (FormSection section : form.getSections()) {
      read(section);
    }
  }

  private void read(FormSection node) {
    String title = node.getTitle() == null ? "" : node.getTitle();
    SectionDraft section = draft.section(title, Nodes.span(node, Literals.FORM_SECTION__TITLE));
    if (title.isEmpty()) {
      draft.fault(FormFault.Kind.NAMELESS, Nodes.span(node, Literals.FORM_SECTION__MARKS), "章节");
    }
    duplicate(section.nodes, Nodes.span(node, Literals.FORM_SECTION__TITLE), title);
    section.nodes.add(node);
    TableDraft table = null;
    for (EObject line : node.getLines()) {
      if (line instanceof FormTable grid) {
        table = read(grid, section);
      } else if (line instanceof Identity identity) {
        draft.identities.add(new IdentityDraft(identity, table));
      } else if (line instanceof Property property) {
        property(property, section, table);
      } else if (line instanceof Paragraph paragraph) {
        section.template.add(NodeModelUtils.getTokenText(NodeModelUtils.getNode(paragraph)));
      }
    }
  }

  /** Keeps the property with what it is about; of two the later counts, unless they add up. */
  private void property(Property node, SectionDraft section, TableDraft table) {
    PropertyKey key = PropertyKey.parse(node.getKey());
    Map<PropertyKey, Property> into = key == null ? null : place(key, section, table);
    if (into != null && !key.repeats() && isTooLong(node)) {
      draft.unreadable(node);
    } else if (into != null && key.repeats()) {
      draft.add(new LineDraft(key, node, table));
    } else if (into == null) {
      Span span = Nodes.span(node, Literals.PROPERTY__KEY);
      List<String> choices = PropertyKey.words(places(section, table));
      draft.fault(FormFault.Kind.UNKNOWN_PROPERTY, span, node.getKey(), choices);
    } else {
      into.put(key, node);
    }
  }

  private static boolean isTooLong(Property line) {
    return line.getValue() != null && line.getValue().length() > LONGEST_VALUE;
  }

  private static Set<Place> places(SectionDraft section, TableDraft table) {
    if (section == null) {
      return EnumSet.of(Place.FORM);
    }
    return table == null ? EnumSet.of(Place.SECTION) : EnumSet.of(Place.SECTION, Place.TABLE);
  }

  private Map<PropertyKey, Property> place(
      PropertyKey key, SectionDraft section, TableDraft table) {
    return switch (key.place()) {
      case FORM -> section == null ? draft.properties : null;
      case SECTION -> section == null ? null : section.properties;
      case TABLE -> table == null ? null : table.properties;
    };
  }

  private TableDraft read(FormTable node, SectionDraft section) {
    Label label = label(node, Literals.FORM_TABLE__NAME);
    TableDraft table = draft.table(label.shortName());
    if (table == null) {
      table = new TableDraft(label, Nodes.span(node, Literals.FORM_TABLE__NAME));
      draft.add(section, table);
    }
    duplicate(table.nodes, Nodes.span(node, Literals.FORM_TABLE__NAME), label.shortName());
    table.nodes.add(node);
    List<TableDraft.Line> columns = new ArrayList<>();
    Set<TableDraft.Line> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    TableDraft.Line anchor = null;
    for (FormColumn column : node.getColumns()) {
      Span span = Nodes.span(column, Literals.FORM_COLUMN__NAME);
      Label name = label(column, Literals.FORM_COLUMN__NAME);
      anchor = table.column(name, span, column, anchor);
      duplicate(seen, anchor, span);
      columns.add(anchor);
    }
    seen.clear();
    TableDraft.Line above = null;
    for (FormRow row : node.getRows()) {
      Span span = Nodes.span(row, Literals.FORM_ROW__NAME);
      Label name = label(row, Literals.FORM_ROW__NAME);
      above = table.row(name, span, row, above);
      duplicate(seen, above, span);
      units(table, above, columns, row);
    }
    return table;
  }

  /** A form may repeat what its base has, not what it has itself. */
  private void duplicate(List<EObject> earlier, Span span, String name) {
    if (!name.isEmpty() && earlier.stream().anyMatch(draft::isOwn)) {
      draft.fault(FormFault.Kind.DUPLICATE, span, name);
    }
  }

  private void duplicate(Set<TableDraft.Line> seen, TableDraft.Line line, Span span) {
    if (!seen.add(line)) {
      draft.fault(FormFault.Kind.DUPLICATE, span, line.label().shortName());
    }
  }

  private void units(
      TableDraft table, TableDraft.Line row, List<TableDraft.Line> columns, FormRow node) {
    for (int i = 0; i < node.getUnits().size(); i++) {
      Cell cell = node.getUnits().get(i);
      if (cell.getText() == null) {
        continue;
      }
      CellSpec spec = CellSpec.parse(cell.getText());
      Span span = Nodes.span(cell, Literals.CELL__TEXT);
      if (i >= columns.size()) {
        draft.fault(FormFault.Kind.EXTRA_UNIT, span, cell.getText());
      } else if (spec == null) {
        draft.fault(FormFault.Kind.UNIT, span, cell.getText());
      } else {
        table.cell(row, columns.get(i), spec);
      }
    }
  }

  private Label label(EObject node, EStructuralFeature feature) {
    String text = Nodes.text(node, feature);
    Label label = Label.parse(text);
    if (text.isEmpty()) {
      draft.fault(FormFault.Kind.NAMELESS, Nodes.span(node), "表、行、列");
    } else if (label.shortName().matches(".*[.{}].*")) {
      draft.fault(FormFault.Kind.NAME, Nodes.span(node, feature), label.shortName());
    }
    return label;
  }
}
