package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SelectionRange;
import report.dsl.forms.Span;
import report.dsl.ide.document.Place;
import report.dsl.ide.document.Places;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Filing;
import report.dsl.model.Header;
import report.dsl.model.Prose;

/**
 * What an editor selects when a selection grows: a cell, its row, its table, its section, all; in
 * prose a word, a clause, the paragraph, its section, all.
 */
public final class SelectionRanges {

  private final Snapshot snapshot;
  private final List<Span> spans = new ArrayList<>();
  private final List<Span> prose = new ArrayList<>();

  private SelectionRanges(Snapshot snapshot) {
    this.snapshot = snapshot;
    spans.add(new Span(0, snapshot.source().text().length()));
    Outline.of(snapshot).forEach(this::add);
    snapshot.filing().ifPresent(this::add);
    snapshot
        .form()
        .ifPresent(form -> FormSpot.spans(form.node()).forEach(span -> spans.add(trimmed(span))));
  }

  /** For each place the smallest selection there, with the larger ones around it. */
  public static List<SelectionRange> of(Snapshot snapshot, List<Position> positions) {
    SelectionRanges all = new SelectionRanges(snapshot);
    return positions.stream().map(position -> all.at(snapshot.offset(position))).toList();
  }

  private void add(Part part) {
    spans.add(part.span());
    spans.add(part.title());
    part.parts().forEach(this::add);
  }

  private void add(Filing filing) {
    Places.of(filing).stream().map(Place::span).forEach(spans::add);
    filing.headers().stream().map(Header::span).forEach(spans::add);
    filing.prose().map(Prose::span).forEach(prose::add);
    spans.addAll(prose);
  }

  private Span trimmed(Span span) {
    return Outline.trimmed(snapshot.source().text(), span.offset(), span.end());
  }

  private SelectionRange at(int offset) {
    String text = snapshot.source().text();
    Span line = snapshot.source().lineSpan(snapshot.source().line(offset));
    Stream<Span> words =
        prose.stream().anyMatch(span -> span.touches(offset))
            ? Stream.of(Words.word(text, line, offset), Words.clause(text, line, offset))
            : Stream.of(Words.word(text, line, offset));
    List<Span> around =
        Stream.concat(spans.stream(), words)
            .filter(span -> span.length() > 0 && span.touches(offset))
            .distinct()
            .sorted(Comparator.comparingInt(Span::length).reversed())
            .toList();
    SelectionRange outer = null;
    Span last = null;
    for (Span span : around) {
      if (last == null || last.holds(span)) {
        outer = new SelectionRange(snapshot.range(span), outer);
        last = span;
      }
    }
    return outer == null ? new SelectionRange(snapshot.range(new Span(offset, 0)), null) : outer;
  }
}
