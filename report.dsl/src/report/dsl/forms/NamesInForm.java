package report.dsl.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.FormTable;
import report.dsl.ast.Identity;
import report.dsl.ast.Operand;
import report.dsl.ast.Property;

/** Where the text of a form names its own tables, rows and columns. */
public final class NamesInForm {

  private static final Pattern OPERANDS = Pattern.compile("[^+＋\\s\\p{Z}][^+＋]*");
  private static final Pattern TERMS = Pattern.compile("[^+＋()（）\\s\\p{Z}/÷－-]+");
  private static final Pattern LISTED = Pattern.compile("[^、\\s\\p{Z}][^、]*");
  private static final Pattern PARTS = Pattern.compile("[^.]+");
  private static final Pattern ELSEWHERE = Pattern.compile("(?:上年|成员)\\.");

  private final LoadedForm form;
  private final String text;
  private final List<Use> found = new ArrayList<>();

  /**
   * A place where something is named.
   *
   * @param named a table, row or column of the form
   */
  public record Use(Object named, Span span) {}

  private NamesInForm(LoadedForm form) {
    this.form = form;
    this.text = NodeModelUtils.getNode(form.node()).getRootNode().getText();
  }

  /** The short names in labels, and the places where identities and properties name anything. */
  public static List<Use> of(LoadedForm form) {
    NamesInForm names = new NamesInForm(form);
    form.node().getSections().forEach(section -> names.in(section.getLines()));
    return names.found;
  }

  private void in(List<? extends EObject> lines) {
    Optional<TableSpec> table = Optional.empty();
    for (EObject line : lines) {
      if (line instanceof FormTable grid) {
        table = form.defined(grid, TableSpec.class);
        labels(grid);
      } else if (line instanceof Identity identity) {
        identity(identity, table);
      } else if (line instanceof Property property && table.isPresent()) {
        property(property, table.get());
      }
    }
  }

  private void labels(FormTable table) {
    label(table, Literals.FORM_TABLE__NAME);
    table.getColumns().forEach(column -> label(column, Literals.FORM_COLUMN__NAME));
    table.getRows().forEach(row -> label(row, Literals.FORM_ROW__NAME));
  }

  private void label(EObject node, EStructuralFeature feature) {
    Span label = Nodes.span(node, feature);
    Span name = Label.shortNameIn(text(label));
    form.defined(node, Object.class)
        .map(named -> new Use(named, new Span(label.offset() + name.offset(), name.length())))
        .ifPresent(found::add);
  }

  private void identity(Identity identity, Optional<TableSpec> table) {
    boolean byRow = identity.getWords().stream().anyMatch(word -> Names.key(word).equals("每行"));
    boolean byColumn = identity.getWords().stream().anyMatch(word -> Names.key(word).equals("每列"));
    identity.getItems().stream()
        .filter(Operand.class::isInstance)
        .map(operand -> Nodes.span(operand, Literals.OPERAND__NAME))
        .map(this::withoutReport)
        .forEach(
            span -> {
              if (byRow) {
                table.ifPresent(t -> add(span, t.columnNames()));
              } else if (byColumn) {
                table.ifPresent(t -> add(span, t.rowNames()));
              } else {
                cell(span);
              }
            });
  }

  /** The operand without {@code 上年.} or {@code 成员.} in front. */
  private Span withoutReport(Span operand) {
    var prefix = ELSEWHERE.matcher(text(operand));
    int length = prefix.lookingAt() ? prefix.end() : 0;
    return new Span(operand.offset() + length, operand.length() - length);
  }

  private void property(Property property, TableSpec table) {
    PropertyKey key = PropertyKey.parse(property.getKey());
    Span value = Nodes.span(property, Literals.PROPERTY__VALUE);
    if (key == PropertyKey.PRESUPPOSES) {
      matches(OPERANDS, value).forEach(this::cell);
    } else if (key == PropertyKey.RESTRICTED || key == PropertyKey.EXPLAINED) {
      int length = text(value).split(Label.LEVEL, 2)[0].length();
      add(new Span(value.offset(), length), table.rowNames());
    } else if (key == PropertyKey.QUANTITY) {
      int sign = Math.max(text(value).indexOf('='), text(value).indexOf('＝')) + 1;
      Span sum = new Span(value.offset() + sign, value.length() - sign);
      matches(TERMS, sum).forEach(operand -> cell(operand, table));
    } else if (key == PropertyKey.WORDING || key == PropertyKey.CLAIM) {
      int length = text(value).split(Label.LEVEL, 2)[0].length();
      matches(LISTED, new Span(value.offset(), length)).forEach(name -> cell(name, table));
    }
  }

  /** A cell of the table it stands under, {@code row.column}, or one of its columns. */
  private void cell(Span address, TableSpec table) {
    List<Span> parts = matches(PARTS, address);
    if (parts.size() == 3) {
      cell(address);
    } else if (!parts.isEmpty()) {
      add(parts.get(parts.size() - 1), table.columnNames());
      parts.subList(0, parts.size() - 1).forEach(row -> add(row, table.rowNames()));
    }
  }

  /** A cell written {@code table.row.column}. */
  private void cell(Span address) {
    List<Span> parts = matches(PARTS, address);
    if (parts.size() == 3) {
      Optional<TableSpec> table = form.spec().tableNames().find(text(parts.get(0)));
      add(parts.get(0), form.spec().tableNames());
      table.ifPresent(t -> add(parts.get(1), t.rowNames()));
      table.ifPresent(t -> add(parts.get(2), t.columnNames()));
    }
  }

  private void add(Span span, NameIndex<?> names) {
    names.find(text(span)).ifPresent(named -> found.add(new Use(named, span)));
  }

  private List<Span> matches(Pattern pattern, Span within) {
    return pattern.matcher(text(within)).results().map(match -> trimmed(match, within)).toList();
  }

  private static Span trimmed(MatchResult match, Span within) {
    int length = match.group().stripTrailing().length();
    return new Span(within.offset() + match.start(), length);
  }

  private String text(Span span) {
    return text.substring(span.offset(), span.end());
  }
}
