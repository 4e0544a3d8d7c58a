package report.dsl.ide.reading;

import java.util.Optional;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Position;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Span;
import report.dsl.ide.document.Place;
import report.dsl.ide.document.Places;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Filing;
import report.dsl.rules.Subject;

/** Explains what lies at a place: in a report by its form and its numbers, in a form by itself. */
public final class Hovers {

  private Hovers() {}

  /**
   * The explanation; empty where there is nothing to explain.
   *
   * @param plain whether the client shows plain text only
   */
  public static Optional<Hover> at(Snapshot snapshot, Position position, boolean plain) {
    int offset = snapshot.offset(position);
    return snapshot
        .filing()
        .map(filing -> inReport(snapshot, filing, offset))
        .orElseGet(() -> snapshot.form().flatMap(form -> inForm(snapshot, form, offset)))
        .map(found -> new Hover(found.note().content(plain), snapshot.range(found.span())));
  }

  private record Found(Note note, Span span) {}

  private static Optional<Found> inReport(Snapshot snapshot, Filing filing, int offset) {
    return Places.around(filing, offset)
        .flatMap(place -> note(snapshot, filing, place).map(note -> new Found(note, place.span())));
  }

  private static Optional<Found> inForm(Snapshot snapshot, LoadedForm form, int offset) {
    return FormSpot.at(snapshot, offset)
        .flatMap(spot -> new FormNotes(form).of(spot).map(note -> new Found(note, spot.span())));
  }

  private static Optional<Note> note(Snapshot snapshot, Filing filing, Place place) {
    if (snapshot.checked().subject().isPresent()) {
      CellNotes cells = new CellNotes(snapshot.checked().subject().get());
      if (place instanceof Place.Number number) {
        return cells.of(number);
      } else if (place instanceof Place.Reference reference) {
        return Optional.of(cells.of(reference.bound()));
      } else if (place instanceof Place.Value value) {
        Subject subject = snapshot.checked().subject().get();
        return new MemberNotes(subject.context().members())
            .of(value.header())
            .or(() -> new ReportNotes(filing).of(place));
      }
    }
    return new ReportNotes(filing).of(place);
  }
}
