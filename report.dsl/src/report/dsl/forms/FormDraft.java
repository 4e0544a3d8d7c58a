package report.dsl.forms;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import report.dsl.ast.AstPackage;
import report.dsl.ast.Form;
import report.dsl.ast.Identity;
import report.dsl.ast.Property;

/** A form while it is read: what a base form and its extensions have said so far. */
final class FormDraft {

  /** So many lines of keys that repeat are read: more than twice what an official form has. */
  private static final int MOST_LINES = 400;

  /** So many characters of them; every sentence of a report is held against all their words. */
  private static final int MOST_CHARACTERS = 10_000;

  /** The form that is read last, which the others are read for. */
  final Form own;

  String name = "";
  final Map<PropertyKey, Property> properties = new EnumMap<>(PropertyKey.class);
  final List<SectionDraft> sections = new ArrayList<>();
  final List<FormFault> faults = new ArrayList<>();

  FormDraft(Form own) {
    this.own = own;
  }

  /** A section with its tables, and its properties by key. */
  static final class SectionDraft {
    final String title;
    final Span span;
    final List<EObject> nodes = new ArrayList<>();
    final Map<PropertyKey, Property> properties = new EnumMap<>(PropertyKey.class);
    final List<String> template = new ArrayList<>();
    final List<TableDraft> tables = new ArrayList<>();

    SectionDraft(String title, Span span) {
      this.title = title;
      this.span = span;
    }
  }

  /** An identity and the table it stands under, null before the first. */
  record IdentityDraft(Identity identity, TableDraft table) {}

  final List<IdentityDraft> identities = new ArrayList<>();

  /** A line of a key that repeats, and the table it stands under, null before the first. */
  record LineDraft(PropertyKey key, Property line, TableDraft table) {}

  final List<LineDraft> lines = new ArrayList<>();

  private final Map<String, SectionDraft> sectionsByTitle = new HashMap<>();
  private final Map<String, TableDraft> tablesByName = new HashMap<>();
  private int characters;

  /** Takes a line of a key that repeats, as long as there are not too many. */
  void add(LineDraft line) {
    String value = line.line().getValue();
    characters += value == null ? 0 : value.length();
    if (lines.size() < MOST_LINES && characters <= MOST_CHARACTERS) {
      lines.add(line);
    } else if (isOwn(line.line())) {
      String most = "%d行、%d个字".formatted(MOST_LINES, MOST_CHARACTERS);
      fault(FormFault.Kind.TOO_MANY, Nodes.span(line.line()), most);
    }
  }

  /** The section of that title, new at the end when there is none. */
  SectionDraft section(String title, Span span) {
    return sectionsByTitle.computeIfAbsent(
        Names.key(title),
        key -> {
          SectionDraft section = new SectionDraft(title, span);
          sections.add(section);
          return section;
        });
  }

  /** The table of that name in any section, null when there is none. */
  TableDraft table(String name) {
    return tablesByName.get(Names.key(name));
  }

  /** Adds a table that there is none of that name of. */
  void add(SectionDraft section, TableDraft table) {
    section.tables.add(table);
    tablesByName.putIfAbsent(Names.key(table.label.shortName()), table);
  }

  void fault(FormFault.Kind kind, Span span, String text) {
    fault(kind, span, text, List.of());
  }

  void fault(FormFault.Kind kind, Span span, String text, List<String> choices) {
    faults.add(new FormFault(kind, span, text, choices));
  }

  /** The value of a line of the form's own cannot be read. */
  void unreadable(Property line) {
    if (isOwn(line)) {
      String text = line.getKey() + ": " + (line.getValue() == null ? "" : line.getValue());
      List<String> choices = List.of(PropertyKey.parse(line.getKey()).meaning());
      Span span =
          line.getValue() == null
              ? Nodes.span(line)
              : Nodes.span(line, AstPackage.Literals.PROPERTY__VALUE);
      fault(FormFault.Kind.PROPERTY_VALUE, span, text, choices);
    }
  }

  /** Whether the node is the form's own and not that of a form it extends. */
  boolean isOwn(EObject node) {
    return EcoreUtil.getRootContainer(node) == own;
  }
}
