package report.dsl.ide.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import report.dsl.Engine;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Property;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.PropertyKey;
import report.dsl.ide.document.Folders;
import report.dsl.ide.document.Place;
import report.dsl.ide.document.Places;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.Prose;

/**
 * Where a name comes from: a label from the form, a bound number from its cell, a cell's number
 * from other reports', a file name from its file.
 */
public final class Definitions {

  private final Engine engine;
  private final Folders folders;
  private final List<String> open;

  /**
   * @param open the addresses of the open documents
   */
  public Definitions(Engine engine, Folders folders, List<String> open) {
    this.engine = engine;
    this.folders = folders;
    this.open = open;
  }

  /** The places that define what stands at a place. */
  public List<Location> at(Snapshot snapshot, Position position) {
    int offset = snapshot.offset(position);
    if (snapshot.filing().isEmpty()) {
      return snapshot.form().map(form -> inForm(snapshot, form, offset)).orElse(List.of());
    }
    Filing filing = snapshot.filing().get();
    LoadedForm form = engine.formOf(snapshot.resource()).orElseThrow();
    Optional<Place> place = Places.around(filing, offset);
    if (place.isPresent() && place.get() instanceof Place.Reference reference) {
      return cells(snapshot, filing, reference.bound());
    }
    if (place.isPresent() && place.get() instanceof Place.Number number) {
      return Stream.concat(
              origins(snapshot, number.cell()),
              number.row().spec().stream()
                  .flatMap(row -> locations(new Target(form, row)).stream()))
          .toList();
    }
    return Target.at(snapshot, form, offset)
        .map(this::locations)
        .orElseGet(() -> files(snapshot, offset));
  }

  /** The cells of last year's report and of the members' that its number comes from. */
  private static Stream<Location> origins(Snapshot snapshot, Cell cell) {
    return snapshot.checked().subject().stream()
        .flatMap(
            subject -> cell.address().stream().map(address -> new CellOrigins(subject, address)))
        .flatMap(origins -> Stream.concat(origins.lastYear().stream(), origins.members().stream()))
        .map(CellOrigins.Origin::location);
  }

  private List<Location> locations(Target target) {
    return target.nodes().stream().map(node -> Definition.location(node, open)).toList();
  }

  private List<Location> inForm(Snapshot snapshot, LoadedForm form, int offset) {
    return Target.at(snapshot, form, offset)
        .map(this::locations)
        .orElseGet(
            () ->
                FormSpot.at(snapshot, offset).stream()
                    .filter(spot -> spot.is(Literals.PROPERTY__VALUE))
                    .map(spot -> (Property) spot.object())
                    .filter(line -> PropertyKey.parse(line.getKey()) == PropertyKey.EXTENDS)
                    .flatMap(base -> base(snapshot, base.getValue()).stream())
                    .toList());
  }

  private Optional<Location> base(Snapshot snapshot, String name) {
    return engine
        .forms()
        .find(name, snapshot.resource().getURI())
        .map(form -> Definition.location(form.node(), open));
  }

  private List<Location> files(Snapshot snapshot, int offset) {
    return LinkedFile.of(snapshot, folders).stream()
        .filter(file -> file.span().touches(offset))
        .map(file -> new Location(file.file().toUri().toString(), start()))
        .toList();
  }

  private static List<Location> cells(Snapshot snapshot, Filing filing, Prose.Bound bound) {
    return BoundNumbers.cells(bound, filing)
        .map(Cell::span)
        .map(span -> new Location(snapshot.uri(), snapshot.range(span)))
        .toList();
  }

  private static Range start() {
    return new Range(new Position(0, 0), new Position(0, 0));
  }
}
