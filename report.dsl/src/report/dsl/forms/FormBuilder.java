package report.dsl.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import report.dsl.ast.Form;
import report.dsl.ast.Property;
import report.dsl.forms.FormDraft.LineDraft;
import report.dsl.forms.FormDraft.SectionDraft;
import report.dsl.forms.FormSpec.Explanation;
import report.dsl.forms.FormSpec.Presupposition;
import report.dsl.forms.FormSpec.Restriction;

/** Turns the draft of a form into its specification: structure first, then what refers to it. */
final class FormBuilder {

  private final FormDraft draft;
  private final NameIndex<SectionSpec> sectionNames = new NameIndex<>();
  private final NameIndex<TableSpec> tableNames = new NameIndex<>();
  private final List<SectionSpec> sections = new ArrayList<>();

  FormBuilder(FormDraft draft) {
    this.draft = draft;
  }

  LoadedForm build(Form node) {
    for (SectionDraft section : draft.sections) {
      List<TableSpec> tables = new ArrayList<>();
      for (TableDraft table : section.tables) {
        TableSpec spec = table.toSpec(print(table), value(table.properties, PropertyKey.CORNER));
        tableNames.add(spec, spec.label());
        tables.add(spec);
      }
      SectionSpec spec = section(section, tables);
      sectionNames.add(spec, spec.title(), sectionNames(spec));
      sections.add(spec);
    }
    IdentityReader identities = new IdentityReader(draft, tableNames);
    QuantityReader quantities = new QuantityReader(draft, tableNames);
    Phrasing phrasing = phrasing(quantities);
    NameIndex<QuantitySpec> quantityNames = new NameIndex<>();
    quantities.all().forEach(quantity -> quantityNames.add(quantity, quantity.name(), List.of()));
    FormSpec spec =
        new FormSpec(
            draft.name,
            value(draft.properties, PropertyKey.TITLE),
            value(draft.properties, PropertyKey.HEADLINE),
            value(draft.properties, PropertyKey.BASIS),
            years(),
            value(draft.properties, PropertyKey.PERIOD),
            deadlines(),
            sections,
            identities.read(),
            presuppositions(identities),
            restrictions(),
            explanations(),
            quantities.all(),
            phrasing,
            sectionNames,
            tableNames,
            quantityNames);
    LoadedForm loaded = new LoadedForm(node, spec, draft.faults);
    define(loaded);
    return loaded;
  }

  private void define(LoadedForm loaded) {
    for (int s = 0; s < sections.size(); s++) {
      SectionDraft section = draft.sections.get(s);
      loaded.define(sections.get(s), section.nodes);
      for (int t = 0; t < section.tables.size(); t++) {
        TableDraft table = section.tables.get(t);
        TableSpec spec = sections.get(s).tables().get(t);
        loaded.define(spec, table.nodes);
        for (RowSpec row : spec.rows()) {
          loaded.define(row, table.rows.get(row.index()).nodes());
        }
        for (ColumnSpec column : spec.columns()) {
          loaded.define(column, table.columns.get(column.index()).nodes());
        }
      }
    }
  }

  /** Quantities first: wordings name them, wherever they stand. */
  private Phrasing phrasing(QuantityReader quantities) {
    PhrasingReader phrasing = new PhrasingReader(draft, quantities);
    for (LineDraft line : draft.lines) {
      if (line.key() == PropertyKey.QUANTITY) {
        quantities.read(line.line(), spec(line.table()));
      }
    }
    for (LineDraft line : draft.lines) {
      if (line.key().place() == PropertyKey.Place.FORM) {
        phrasing.read(line.key(), line.line());
      } else if (line.key() != PropertyKey.QUANTITY) {
        phrasing.read(line.key(), line.line(), spec(line.table()));
      }
    }
    return phrasing.phrasing();
  }

  private SectionSpec section(SectionDraft section, List<TableSpec> tables) {
    return new SectionSpec(
        section.title,
        list(value(section.properties, PropertyKey.ALIASES)),
        isYes(section.properties, PropertyKey.OPTIONAL),
        isYes(section.properties, PropertyKey.UNTITLED),
        aspects(section, PropertyKey.ASPECTS),
        aspects(section, PropertyKey.RESULTS),
        value(section.properties, PropertyKey.HINT),
        section.template,
        tables,
        section.span);
  }

  /** The title and the aliases, these also with the title's own number. */
  private static List<String> sectionNames(SectionSpec section) {
    String number = Names.numberOf(Names.key(section.title()));
    Stream<String> aliases =
        section.aliases().stream().flatMap(alias -> Stream.of(alias, number + alias));
    return Stream.concat(Stream.of(section.title()), aliases).toList();
  }

  private Print print(TableDraft table) {
    String word = value(table.properties, PropertyKey.PRINT);
    Print print = Print.parse(word);
    if (print == null && !word.isEmpty()) {
      draft.unreadable(table.properties.get(PropertyKey.PRINT));
    }
    return print == null ? Print.PLAIN : print;
  }

  private Optional<Years> years() {
    String text = value(draft.properties, PropertyKey.YEARS);
    Years years = Years.parse(text);
    if (years == null && !text.isEmpty()) {
      draft.unreadable(draft.properties.get(PropertyKey.YEARS));
    }
    return Optional.ofNullable(years);
  }

  private Optional<Deadlines> deadlines() {
    String text = value(draft.properties, PropertyKey.DEADLINES);
    Optional<Deadlines> deadlines = Deadlines.parse(text);
    if (deadlines.isEmpty() && !text.isEmpty()) {
      draft.unreadable(draft.properties.get(PropertyKey.DEADLINES));
    }
    return deadlines;
  }

  private boolean isYes(Map<PropertyKey, Property> properties, PropertyKey key) {
    String text = value(properties, key);
    if (!List.of("", "是", "否").contains(text)) {
      draft.unreadable(properties.get(key));
    }
    return text.equals("是");
  }

  private List<Presupposition> presuppositions(IdentityReader identities) {
    List<Presupposition> found = new ArrayList<>();
    for (TableDraft table : tables()) {
      Property property = table.properties.get(PropertyKey.PRESUPPOSES);
      if (property != null) {
        List<Term> terms = identities.sumOfCells(property.getValue());
        if (terms.isEmpty()) {
          draft.unreadable(property);
        } else {
          found.add(new Presupposition(spec(table), terms));
        }
      }
    }
    return found;
  }

  private List<Restriction> restrictions() {
    List<Restriction> found = new ArrayList<>();
    for (TableDraft table : tables()) {
      String[] parts = parts(table, PropertyKey.RESTRICTED);
      Optional<RowSpec> row = spec(table).rowNames().find(parts[0]);
      if (parts.length == 2 && row.isPresent()) {
        found.add(new Restriction(spec(table), row.get(), List.of(parts[1].split("[\\s\\p{Z}]+"))));
      } else if (!parts[0].isEmpty()) {
        draft.unreadable(table.properties.get(PropertyKey.RESTRICTED));
      }
    }
    return found;
  }

  private List<Explanation> explanations() {
    List<Explanation> found = new ArrayList<>();
    for (TableDraft table : tables()) {
      String[] parts = parts(table, PropertyKey.EXPLAINED);
      Optional<RowSpec> row = spec(table).rowNames().find(parts[0]);
      Optional<SectionSpec> section =
          parts.length == 3 ? sectionNames.find(parts[1]) : Optional.empty();
      if (row.isPresent() && section.isPresent()) {
        List<String> words = List.of(parts[2].split("[\\s\\p{Z}]+"));
        found.add(new Explanation(spec(table), row.get(), section.get(), words));
      } else if (!parts[0].isEmpty()) {
        draft.unreadable(table.properties.get(PropertyKey.EXPLAINED));
      }
    }
    return found;
  }

  private List<TableDraft> tables() {
    return draft.sections.stream().flatMap(section -> section.tables.stream()).toList();
  }

  private TableSpec spec(TableDraft table) {
    return tableNames.find(table.label.shortName()).orElseThrow();
  }

  private static String[] parts(TableDraft table, PropertyKey key) {
    return value(table.properties, key).split("[\\s\\p{Z}]+/[\\s\\p{Z}]+");
  }

  private static String value(Map<PropertyKey, Property> properties, PropertyKey key) {
    Property property = properties.get(key);
    return property == null || property.getValue() == null ? "" : property.getValue();
  }

  private static List<Aspect> aspects(SectionDraft section, PropertyKey key) {
    return list(value(section.properties, key)).stream().map(Aspect::parse).toList();
  }

  private static List<String> list(String text) {
    return Arrays.stream(text.split("[;；]")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}
