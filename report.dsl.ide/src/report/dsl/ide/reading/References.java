package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import report.dsl.Engine;
import report.dsl.forms.FormSpec;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.NamesInForm;
import report.dsl.forms.Span;
import report.dsl.ide.document.Place;
import report.dsl.ide.document.Places;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Address;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.NameUses;
import report.dsl.model.Prose;

/** Where the open documents use something: a label of a form, a cell of a report. */
public final class References {

  private final Engine engine;
  private final List<Snapshot> open;
  private final List<Location> found = new ArrayList<>();

  /**
   * @param open all open documents
   */
  public References(Engine engine, List<Snapshot> open) {
    this.engine = engine;
    this.open = open;
  }

  /**
   * All uses of what stands at a place.
   *
   * @param declaration whether also where it is defined
   */
  public List<Location> at(Snapshot snapshot, Position position, boolean declaration) {
    int offset = snapshot.offset(position);
    Optional<Place> place = snapshot.filing().flatMap(filing -> Places.at(filing, offset));
    if (place.isPresent() && place.get() instanceof Place.Reference reference) {
      reference.bound().sources().forEach(cell -> cell(snapshot, cell, declaration));
    } else if (place.isPresent() && place.get() instanceof Place.Number number) {
      number.cell().address().ifPresent(cell -> cell(snapshot, cell, declaration));
    } else {
      engine
          .formOf(snapshot.resource())
          .or(snapshot::form)
          .flatMap(form -> Target.at(snapshot, form, offset))
          .ifPresent(target -> label(target, declaration));
    }
    return found;
  }

  /** A cell belongs to its report alone. */
  private void cell(Snapshot snapshot, Address address, boolean declaration) {
    Filing filing = snapshot.filing().orElseThrow();
    if (declaration) {
      filing
          .tables()
          .flatMap(table -> table.cells())
          .filter(cell -> cell.address().filter(address::equals).isPresent())
          .map(Cell::span)
          .forEach(span -> add(snapshot, span));
    }
    BoundNumbers.to(address, filing).map(Prose.Bound::span).forEach(span -> add(snapshot, span));
  }

  private void label(Target target, boolean declaration) {
    if (declaration) {
      List<String> uris = open.stream().map(Snapshot::uri).toList();
      target.nodes().forEach(node -> found.add(Definition.location(node, uris)));
    }
    for (Use use : uses(target)) {
      use.spans().stream()
          .filter(span -> !isLabel(span, use))
          .forEach(span -> add(use.snapshot(), span));
    }
  }

  /** Whether it is what the form calls it, which is no use of it. */
  private static boolean isLabel(Span span, Use use) {
    return use.snapshot().form().isPresent()
        && use.target().nodes().stream()
            .map(node -> Definition.of(node).span())
            .anyMatch(label -> label.holds(span));
  }

  private void add(Snapshot snapshot, Span span) {
    found.add(new Location(snapshot.uri(), snapshot.range(span)));
  }

  /**
   * The uses of something of a form in one document.
   *
   * @param target as that document's form has it
   */
  record Use(Snapshot snapshot, Target target, List<Span> spans) {}

  /** The uses in all open documents, in forms also the short names in labels. */
  List<Use> uses(Target target) {
    List<Use> uses = new ArrayList<>();
    for (Snapshot snapshot : open) {
      Optional<LoadedForm> form = engine.formOf(snapshot.resource()).or(snapshot::form);
      form.flatMap(target::in)
          .map(there -> new Use(snapshot, there, spans(snapshot, there)))
          .filter(use -> !use.spans().isEmpty())
          .ifPresent(uses::add);
    }
    return uses;
  }

  private static List<Span> spans(Snapshot snapshot, Target target) {
    if (snapshot.filing().isEmpty()) {
      return NamesInForm.of(target.form()).stream()
          .filter(use -> use.named() == target.spec())
          .map(NamesInForm.Use::span)
          .toList();
    }
    Filing filing = snapshot.filing().get();
    return target.spec() instanceof FormSpec
        ? filing.formLine().found() ? List.of(filing.formLine().nameSpan()) : List.of()
        : NameUses.of(filing, target.spec());
  }
}
