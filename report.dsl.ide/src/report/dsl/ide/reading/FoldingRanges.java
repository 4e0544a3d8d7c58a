package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Source;
import report.dsl.parser.Characters;

/** What an editor can fold: sections, headings, tables, and comments of several lines. */
public final class FoldingRanges {

  private final Source source;
  private final List<FoldingRange> ranges = new ArrayList<>();

  private FoldingRanges(Source source) {
    this.source = source;
  }

  /** All that spans more than one line. */
  public static List<FoldingRange> of(Snapshot snapshot) {
    FoldingRanges foldings = new FoldingRanges(snapshot.source());
    Outline.of(snapshot).forEach(foldings::add);
    foldings.comments();
    return foldings.ranges;
  }

  private void add(Part part) {
    add(source.line(part.span().offset()), source.line(part.span().end()), FoldingRangeKind.Region);
    part.parts().forEach(this::add);
  }

  private void comments() {
    int first = 0;
    for (int line = 1; line <= source.lineCount() + 1; line++) {
      boolean comment =
          line <= source.lineCount() && Characters.isComment(source.text(source.lineSpan(line)));
      if (comment && first == 0) {
        first = line;
      } else if (!comment && first > 0) {
        add(first, line - 1, FoldingRangeKind.Comment);
        first = 0;
      }
    }
  }

  private void add(int first, int last, String kind) {
    if (last > first) {
      FoldingRange range = new FoldingRange(first - 1, last - 1);
      range.setKind(kind);
      ranges.add(range);
    }
  }
}
