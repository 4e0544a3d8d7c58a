package report.dsl.ide;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import report.dsl.formatting.ReportFormatter;
import report.dsl.forms.Span;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Source;
import report.dsl.rules.Edit;

/** The one layout, as minimal edits: what stays where it is is not touched, nor is the cursor. */
final class Formatting {

  /** What a user types that changes how wide a table's columns are. */
  static final String FIRST_TRIGGER = "|";

  /** The other: the end of a row. */
  static final List<String> MORE_TRIGGERS = List.of("\n", "｜");

  private Formatting() {}

  /** The edits for the whole document. */
  static List<TextEdit> all(Snapshot snapshot) {
    return edits(snapshot, edit -> true);
  }

  /** The edits of the lines that a range touches. */
  static List<TextEdit> in(Snapshot snapshot, Range range) {
    Span chosen = snapshot.span(range);
    Source source = snapshot.source();
    int first = source.lineSpan(source.line(chosen.offset())).offset();
    int last = source.lineSpan(source.line(chosen.end())).end();
    return edits(snapshot, edit -> first <= edit.span().offset() && edit.span().end() <= last);
  }

  /**
   * The edits that align the table in which a bar or a line end was typed. Behind the cursor the
   * line stays as it is: the user is still at it.
   */
  static List<TextEdit> afterTyping(Snapshot snapshot, Position position) {
    Source source = snapshot.source();
    int cursor = snapshot.offset(position);
    int line = source.line(cursor);
    Span own = source.lineSpan(line);
    int first = line;
    int last = line;
    while (first > 1 && isRow(source, first - 1)) {
      first--;
    }
    while (isRow(source, last) && last < source.lineCount() && isRow(source, last + 1)) {
      last++;
    }
    int start = source.lineSpan(first).offset();
    int end = source.lineSpan(last).end();
    return edits(
        snapshot,
        edit ->
            start <= edit.span().offset()
                && edit.span().end() <= end
                && (edit.span().end() < cursor || edit.span().offset() > own.end()));
  }

  private static boolean isRow(Source source, int line) {
    String text = source.text(source.lineSpan(line)).strip();
    return text.startsWith("|") || text.startsWith("｜");
  }

  private static List<TextEdit> edits(Snapshot snapshot, Predicate<Edit> wanted) {
    List<Edit> edits = ReportFormatter.edits(snapshot.source(), snapshot.filing());
    return snapshot.edits(edits.stream().filter(wanted).toList());
  }
}
