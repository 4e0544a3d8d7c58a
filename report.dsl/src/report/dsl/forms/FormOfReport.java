package report.dsl.forms;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Property;
import report.dsl.ast.Report;
import report.dsl.ast.Section;
import report.dsl.ast.Table;

/**
 * Which form a report is checked against, and which table of it a table of the report is. A report
 * that names no form, or one that is not there, is checked against the edition of its year, so that
 * one slip in its first line does not turn every line below into a fault.
 */
@Singleton
public class FormOfReport {

  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private static final Pattern NUMBER = Pattern.compile("[=＝+＋－-]?\\d");

  private final FormLibrary library;

  /** What was found for a syntax tree, which never changes; every link of it asks again. */
  private final Map<Report, LoadedForm> formsFound =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final Map<Table, TableLink> linksFound = Collections.synchronizedMap(new WeakHashMap<>());

  @Inject
  public FormOfReport(FormLibrary library) {
    this.library = library;
  }

  /** The form that the report names, else the shipped one for its year. */
  public LoadedForm of(Report report) {
    LoadedForm form = formsFound.get(report);
    if (form == null) {
      form = named(report).or(() -> hinted(report)).orElseGet(() -> library.forYear(year(report)));
      formsFound.put(report, form);
    }
    return form;
  }

  /** The shipped form that a first line names which a slip keeps from being one. */
  private Optional<LoadedForm> hinted(Report report) {
    if (report.isMarked()) {
      return Optional.empty();
    }
    String text = NodeModelUtils.findActualNodeFor(report).getRootNode().getText();
    String first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
    return library.shipped().stream()
        .filter(name -> Names.key(first).endsWith(Names.key(name)))
        .findFirst()
        .flatMap(name -> library.find(name, report.eResource().getURI()));
  }

  /** The form that the report's first line names. */
  public Optional<LoadedForm> named(Report report) {
    String name = Nodes.text(report, Literals.REPORT__FORM);
    return library.find(name, report.eResource().getURI());
  }

  /** The shipped form that is for the reported year; empty when there is none such. */
  public Optional<LoadedForm> due(Report report) {
    int year = year(report);
    return Optional.of(library.forYear(year))
        .filter(form -> form.spec().years().filter(years -> years.contains(year)).isPresent())
        .filter(form -> year < Integer.MAX_VALUE);
  }

  private static int year(Report report) {
    for (EObject line : report.getLines()) {
      if (line instanceof Property header && header.getKey().equals("年度")) {
        Matcher year = YEAR.matcher(String.valueOf(header.getValue()));
        return year.find() ? Integer.parseInt(year.group()) : Integer.MAX_VALUE;
      }
    }
    return Integer.MAX_VALUE;
  }

  /**
   * Which of the form's tables a table of a report is.
   *
   * @param spec empty when it is none of them
   * @param continues whether it goes on with the table above, so that its first line is a row too:
   *     blank lines and remarks do not end a table
   */
  public record TableLink(Optional<TableSpec> spec, boolean continues) {}

  /** Finds the form's table by the top-left cell, a misspelt one too. */
  public TableLink link(Table table, LoadedForm form) {
    TableLink link = linksFound.get(table);
    if (link == null) {
      findAll(table.eContainer(), form);
      link = linksFound.get(table);
    }
    return link;
  }

  /** All of a section at once and from above: a table may go on with the one above it. */
  private void findAll(EObject container, LoadedForm form) {
    Optional<TableSpec> upper = Optional.empty();
    for (EObject line :
        container instanceof Section section
            ? section.getLines()
            : ((Report) container).getLines()) {
      if (line instanceof Table table) {
        TableLink link = find(table, upper, form);
        linksFound.put(table, link);
        upper = link.spec();
      } else if (Headings.opensSection(line, form.spec())) {
        upper = Optional.empty();
      }
    }
  }

  private TableLink find(Table table, Optional<TableSpec> upper, LoadedForm form) {
    String corner = Nodes.text(table.getHeader(), Literals.TABLE_HEADER__TABLE);
    NameIndex<TableSpec> tables = form.spec().tableNames();
    if (isAppendix(table)) {
      return new TableLink(Optional.empty(), false);
    }
    if (tables.find(corner).isPresent()) {
      return new TableLink(tables.find(corner), false);
    }
    if (upper.isPresent() && looksLikeRow(table, upper.get())) {
      return new TableLink(upper, true);
    }
    Optional<TableSpec> nearest = tables.nearest(corner);
    return new TableLink(nearest.isPresent() ? nearest : byContent(table, form), false);
  }

  /**
   * The one table of the form that knows most of the labels of this one, more than half of them and
   * a column among them, unless its header names none at all.
   */
  private static Optional<TableSpec> byContent(Table table, LoadedForm form) {
    List<String> columns =
        table.getHeader().getColumns().stream()
            .map(column -> Nodes.text(column, Literals.COLUMN_CELL__COLUMN))
            .toList();
    List<String> rows =
        table.getRows().stream().map(row -> Nodes.text(row, Literals.TABLE_ROW__ROW)).toList();
    long best = (columns.size() + rows.size()) / 2;
    Optional<TableSpec> found = Optional.empty();
    for (TableSpec spec : form.spec().tables().toList()) {
      long inHeader =
          columns.stream().filter(name -> spec.columnNames().find(name).isPresent()).count();
      long known =
          inHeader + rows.stream().filter(name -> spec.rowNames().find(name).isPresent()).count();
      if (inHeader == 0 && !columns.isEmpty()) {
        continue;
      } else if (known > best) {
        best = known;
        found = Optional.of(spec);
      } else if (known == best) {
        found = Optional.empty();
      }
    }
    return found;
  }

  /** Whether the table is the report's own, printed unchecked. */
  public static boolean isAppendix(Table table) {
    return Names.key(Nodes.text(table.getHeader(), Literals.TABLE_HEADER__TABLE)).startsWith("附表");
  }

  private static boolean looksLikeRow(Table table, TableSpec upper) {
    String corner = Nodes.text(table.getHeader(), Literals.TABLE_HEADER__TABLE);
    return !upper.rowNames().all(corner).isEmpty()
        || !upper.rowNames().group(corner).isEmpty()
        || table.getHeader().getColumns().stream()
            .map(cell -> Nodes.text(cell, Literals.COLUMN_CELL__COLUMN))
            .anyMatch(text -> NUMBER.matcher(text).lookingAt());
  }
}
