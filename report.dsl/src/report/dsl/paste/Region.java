package report.dsl.paste;

import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import report.dsl.forms.Span;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.model.Source;
import report.dsl.parser.Characters;

/**
 * Lines of a section that a table was pasted into.
 *
 * @param span from the start of the first to the end of the last
 * @param lines their text without line ends, blank lines and comments included
 */
record Region(Span span, List<String> lines) {

  private static final int LONGEST_LABEL = 80;
  private static final int LONGEST_REMARK = 40;
  private static final int MOST_REMARKS = 2;

  private enum Kind {
    CELLS,
    REMARK,
    NEUTRAL,
    OTHER
  }

  /**
   * The lines that are selected; where that is one, as when an editor shows a finding, those around
   * it that hang together as one paste does: cells, with blank lines and short remarks between
   * them.
   */
  static Optional<Region> around(
      Filing filing, FiledSection section, Span selected, Predicate<String> label) {
    Source source = filing.source();
    int first = source.line(section.titleSpan().end()) + (section.title().isEmpty() ? 0 : 1);
    int last = source.line(Math.max(section.span().offset(), section.span().end() - 1));
    int from = source.line(selected.offset());
    int to = source.line(selected.end());
    LineCells cells = new LineCells(false, label);
    IntPredicate isCell = line -> kind(source, section, cells, line) == Kind.CELLS;
    if (from == to && kind(source, section, cells, from) == Kind.OTHER
        || from != to && IntStream.rangeClosed(from, to).noneMatch(isCell)) {
      return Optional.empty();
    }
    if (from == to) {
      int[] found = grow(filing, section, cells, first, last, from);
      from = found[0];
      to = found[1];
    }
    return from < first || to > last || from > to
        ? Optional.empty()
        : Optional.of(of(source, from, to));
  }

  private static Region of(Source source, int from, int to) {
    return new Region(
        source.lineSpan(from).to(source.lineSpan(to)),
        IntStream.rangeClosed(from, to)
            .mapToObj(line -> source.text(source.lineSpan(line)))
            .toList());
  }

  /** The run of cells that holds a line; an empty run when there is none. */
  private static int[] grow(
      Filing filing, FiledSection section, LineCells cells, int first, int last, int at) {
    int from = -1;
    int to = -2;
    int remarks = 0;
    for (int line = first; line <= last; line++) {
      Kind kind = kind(filing.source(), section, cells, line);
      remarks = kind == Kind.CELLS ? 0 : remarks + (kind == Kind.REMARK ? 1 : 0);
      if (kind == Kind.OTHER || remarks > MOST_REMARKS) {
        if (from <= at && at <= to) {
          break;
        }
        from = -1;
        to = -2;
      } else if (kind == Kind.CELLS) {
        from = from < 0 ? line : from;
        to = line;
      }
    }
    return from <= at && at <= to ? new int[] {from, to} : new int[] {0, -1};
  }

  private static Kind kind(Source source, FiledSection section, LineCells cells, int line) {
    Span span = source.lineSpan(line);
    String text = source.text(span);
    if (Characters.trim(text).isEmpty() || Characters.isComment(text)) {
      return Kind.NEUTRAL;
    }
    boolean marked = LineCells.beginsWithBar(text);
    if (section.tables().filter(Region::isTyped).anyMatch(table -> holds(table, span, marked))) {
      return Kind.OTHER;
    }
    if (LineCells.isParted(text)) {
      return Kind.CELLS;
    }
    if (text.length() > LONGEST_LABEL || text.indexOf('。') >= 0) {
      return Kind.OTHER;
    }
    List<String> parts = cells.of(text);
    if (parts.size() > 1 || Vocabulary.isValue(parts.get(0)) || cells.label().test(parts.get(0))) {
      return Kind.CELLS;
    }
    return text.length() <= LONGEST_REMARK ? Kind.REMARK : Kind.OTHER;
  }

  /**
   * A table that names its columns after its bar is no paste any more, even with a slip; lines
   * without the bar that were pasted below it seem to go on with it.
   */
  private static boolean isTyped(FilledTable table) {
    return table.marked() && table.columns().stream().anyMatch(c -> c.spec().isPresent());
  }

  /** A line that lost its bar is still the table's if a row with one follows. */
  private static boolean holds(FilledTable table, Span line, boolean marked) {
    Span own =
        marked
            ? table.span()
            : table.rows().stream()
                .filter(FilledRow::marked)
                .map(FilledRow::span)
                .reduce(table.headerSpan(), Span::to);
    return own.offset() < line.end() && line.offset() < own.end();
  }
}
