package report.dsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Paragraph;
import report.dsl.ast.Part;
import report.dsl.ast.Reference;
import report.dsl.ast.Section;
import report.dsl.ast.Table;
import report.dsl.ast.TableRow;
import report.dsl.ast.Text;
import report.dsl.forms.FormOfReport;
import report.dsl.forms.FormOfReport.TableLink;
import report.dsl.forms.Headings;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Nodes;
import report.dsl.forms.Span;
import report.dsl.parser.Characters;

/** Reads the lines of one section into its blocks. */
final class SectionReader {

  private static final Pattern PICTURE =
      Pattern.compile("([^\"“”]*)(?:[\"“”]([^\"“”]*)[\"“”]?)?.*");

  private final LoadedForm form;
  private final FormOfReport forms;
  private final Source source;
  private final PictureFiles pictures;
  private final TableReader tables;
  private final List<Block> blocks = new ArrayList<>();

  /** What goes on with the last table so far; its rows are joined once all are known. */
  private final List<Table> continued = new ArrayList<>();

  private int lastTable;
  private final ReferenceReader references;

  SectionReader(LoadedForm form, FormOfReport forms, Source source, PictureFiles pictures) {
    this.form = form;
    this.forms = forms;
    this.source = source;
    this.pictures = pictures;
    this.tables = new TableReader(form, source);
    this.references = new ReferenceReader(form.spec());
  }

  List<Block> read(List<EObject> lines) {
    lines.forEach(this::read);
    join();
    return blocks;
  }

  private void read(EObject line) {
    Span span = Nodes.span(line);
    if (line instanceof Paragraph paragraph) {
      blocks.add(new Prose(inlines(paragraph), span));
    } else if (line instanceof Section heading) {
      String marks = heading.getMarks();
      Span end = heading.getTitle() == null ? Headings.marks(heading) : Headings.titleSpan(heading);
      blocks.add(
          new SubHeading(marks.length(), Headings.title(heading), Headings.marks(heading).to(end)));
    } else if (line instanceof report.dsl.ast.Picture picture) {
      blocks.add(picture(picture, span));
    } else if (line instanceof Table table) {
      table(table, span);
    } else {
      blocks.add(words(span)); // a line 键: 值 outside the header is prose
    }
  }

  private Prose words(Span span) {
    String text = Characters.unescape(source.text(span));
    return new Prose(List.of(new Prose.Words(text, span)), span);
  }

  private List<Prose.Inline> inlines(Paragraph paragraph) {
    List<Prose.Inline> inlines = new ArrayList<>();
    for (Part part : paragraph.getParts()) {
      Span span = Nodes.span(part);
      if (part instanceof Reference reference) {
        inlines.add(bound(reference, span));
      } else {
        inlines.add(new Prose.Words(Characters.unescape(((Text) part).getText()), span));
      }
    }
    return inlines;
  }

  private Prose.Bound bound(Reference reference, Span span) {
    return reference.getAddress() == null
        ? references.read("", span.offset() + 1, span)
        : references.read(
            reference.getAddress(),
            Nodes.span(reference, Literals.REFERENCE__ADDRESS).offset(),
            span);
  }

  private Picture picture(report.dsl.ast.Picture node, Span span) {
    String value = node.getValue() == null ? "" : Characters.unescape(node.getValue());
    Matcher matcher = PICTURE.matcher(value);
    String file = matcher.matches() ? Characters.trim(matcher.group(1)) : value;
    String text = matcher.matches() && matcher.group(2) != null ? matcher.group(2) : "";
    return new Picture(file, text, pictures.state(file), span);
  }

  private void table(Table node, Span span) {
    TableLink link = forms.link(node, form);
    if (link.spec().isEmpty()) {
      free(node, span);
    } else if (link.continues()) {
      continued.add(node);
    } else {
      join();
      lastTable = blocks.size();
      blocks.add(tables.read(node, link.spec().get()));
    }
  }

  private void join() {
    if (!continued.isEmpty()) {
      FilledTable upper = (FilledTable) blocks.get(lastTable);
      blocks.set(lastTable, tables.join(upper, continued));
      continued.clear();
    }
  }

  /** A table that the form does not know; without bars in front its lines are but sentences. */
  private void free(Table node, Span span) {
    boolean appendix = FormOfReport.isAppendix(node);
    if (!node.getHeader().isMarked() && !appendix) {
      blocks.add(words(Nodes.span(node.getHeader())));
      node.getRows().forEach(row -> blocks.add(words(Nodes.span(row))));
      return;
    }
    List<List<String>> lines = new ArrayList<>();
    String corner = text(node.getHeader(), Literals.TABLE_HEADER__TABLE);
    lines.add(cells(corner, node.getHeader().getColumns(), Literals.COLUMN_CELL__COLUMN));
    for (TableRow row : node.getRows()) {
      lines.add(cells(text(row, Literals.TABLE_ROW__ROW), row.getCells(), Literals.CELL__TEXT));
    }
    if (lines.stream().flatMap(List::stream).allMatch(String::isEmpty)) {
      return; // bars alone, as pasted tables leave them
    }
    Span cornerSpan =
        corner.isEmpty()
            ? new Span(span.offset() + 1, 0)
            : Nodes.span(node.getHeader(), Literals.TABLE_HEADER__TABLE);
    boolean marked = node.getHeader().isMarked();
    blocks.add(new FreeTable(appendix, marked, corner, cornerSpan, lines, span));
  }

  private static List<String> cells(
      String first,
      EList<? extends EObject> nodes,
      org.eclipse.emf.ecore.EStructuralFeature feature) {
    List<String> cells = new ArrayList<>(List.of(first));
    nodes.forEach(node -> cells.add(text(node, feature)));
    return cells;
  }

  private static String text(EObject node, org.eclipse.emf.ecore.EStructuralFeature feature) {
    return Characters.unescape(Nodes.text(node, feature));
  }
}
