package report.dsl.assists;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.model.Source;
import report.dsl.paste.PasteReader;
import report.dsl.paste.Pasted;
import report.dsl.rules.Edit;
import report.dsl.rules.Fix;
import report.dsl.rules.Layout;
import report.dsl.rules.Subject;
import report.dsl.rules.Words;

/**
 * Turns a table as it was pasted from Word, a spreadsheet or a web page into a checked one; it
 * takes the place of the blank table that a new report has for it.
 */
final class ConvertPaste implements Assist {

  @Override
  public List<Fix> at(Subject subject, Span selected) {
    return PasteReader.read(subject.filing(), selected)
        .filter(pasted -> subject.filing().tables().noneMatch(table -> isFilled(table, pasted)))
        .map(pasted -> fix(subject.filing(), pasted))
        .stream()
        .toList();
  }

  private static Fix fix(Filing filing, Pasted pasted) {
    List<Edit> edits = new ArrayList<>();
    filing
        .tables()
        .filter(table -> pasted.tables().contains(table.spec()) && isBlank(table))
        .map(table -> lines(filing.source(), table))
        .filter(lines -> lines.end() <= pasted.span().offset() || isBehind(lines, pasted))
        .forEach(lines -> edits.add(new Edit(lines, "")));
    String instead = edits.isEmpty() ? "" : "，代替原来的空表";
    edits.add(new Edit(pasted.span(), pasted.text()));
    String names = Words.list(pasted.tables().stream().map(TableSpec::name).toList(), "张表");
    String left = pasted.left() == 0 ? "" : "（%d处没有放入，列在注释里）".formatted(pasted.left());
    return new Fix("把粘贴的内容转为表格" + names + instead + left, edits);
  }

  /** A second table of the name would only be another fault, whichever of the two is right. */
  private static boolean isFilled(FilledTable table, Pasted pasted) {
    return pasted.tables().contains(table.spec())
        && table.marked()
        && !isBlank(table)
        && !pasted.span().holds(table.span());
  }

  private static boolean isBlank(FilledTable table) {
    return table.marked()
        && own(table)
            .flatMap(row -> row.cells().stream())
            .map(Cell::text)
            .allMatch(String::isEmpty);
  }

  /** Lines without a bar were pasted below it. */
  private static Stream<FilledRow> own(FilledTable table) {
    return table.rows().stream().filter(FilledRow::marked);
  }

  /** The table's whole lines, with a blank line behind them. */
  private static Span lines(Source source, FilledTable table) {
    Span text = own(table).map(FilledRow::span).reduce(table.headerSpan(), Span::to);
    int start = source.lineSpan(source.line(text.offset())).offset();
    int end = Layout.nextLine(source, text.end());
    boolean parted = source.lineSpan(source.line(end)).length() == 0;
    return new Span(start, (parted ? Layout.nextLine(source, end) : end) - start);
  }

  private static boolean isBehind(Span lines, Pasted pasted) {
    return lines.offset() > pasted.span().end();
  }
}
