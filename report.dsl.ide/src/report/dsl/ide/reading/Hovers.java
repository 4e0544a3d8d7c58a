package report.dsl.ide.reading;

import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import report.dsl.forms.Span;
import report.dsl.ide.document.Place;
import report.dsl.ide.document.Places;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Filing;

/** Explains what lies at a place: in a report by its form and its numbers, in a form by itself. */
public final class Hovers {

  private Hovers() {}

  /** The explanation; empty where there is nothing to explain. */
  public static Optional<Hover> at(Snapshot snapshot, Position position) {
    int offset = snapshot.offset(position);
    if (snapshot.filing().isPresent()) {
      Filing filing = snapshot.filing().get();
      return Places.at(filing, offset)
          .flatMap(
              place ->
                  note(snapshot, filing, place).map(note -> hover(snapshot, place.span(), note)));
    }
    return snapshot
        .form()
        .flatMap(
            form ->
                FormSpot.at(snapshot, offset)
                    .flatMap(
                        spot ->
                            new FormNotes(form)
                                .of(spot)
                                .map(note -> hover(snapshot, spot.span(), note))));
  }

  private static Optional<Markdown> note(Snapshot snapshot, Filing filing, Place place) {
    if (snapshot.ledger().isPresent()) {
      CellNotes cells = new CellNotes(filing, snapshot.ledger().get());
      if (place instanceof Place.Number number) {
        return cells.of(number);
      } else if (place instanceof Place.Reference reference) {
        return Optional.of(cells.of(reference.bound()));
      }
    }
    return new ReportNotes(filing).of(place);
  }

  private static Hover hover(Snapshot snapshot, Span span, Markdown note) {
    return new Hover(new MarkupContent(MarkupKind.MARKDOWN, note.toString()), snapshot.range(span));
  }
}
