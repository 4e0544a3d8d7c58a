package report.dsl.ide.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Operand;
import report.dsl.forms.FormSpec;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.NamesInForm;
import report.dsl.forms.Renaming;
import report.dsl.ide.document.Place;
import report.dsl.ide.document.Places;
import report.dsl.ide.document.Snapshot;

/**
 * Something of a form that a place in a report or form names.
 *
 * @param form the form as the document sees it
 * @param spec a section, table, row or column of it, or its {@link FormSpec}
 */
record Target(LoadedForm form, Object spec) {

  /**
   * What the place names; empty when it names nothing of a form.
   *
   * @param form the form that the report is held against; the document itself when it is one
   */
  static Optional<Target> at(Snapshot snapshot, LoadedForm form, int offset) {
    Optional<Object> spec =
        snapshot.filing().isPresent()
            ? Places.at(snapshot.filing().get(), offset).flatMap(place -> spec(place, form))
            : FormSpot.at(snapshot, offset).flatMap(spot -> spec(spot, form));
    return spec.map(found -> new Target(form, found));
  }

  /** What a token of the form names. */
  static Optional<Target> at(LoadedForm form, FormSpot spot) {
    return spec(spot, form).map(found -> new Target(form, found));
  }

  private static Optional<Object> spec(Place place, LoadedForm form) {
    if (place instanceof Place.FormName name) {
      return name.line().found() ? Optional.of(form.spec()) : Optional.empty();
    } else if (place instanceof Place.Title title) {
      return title.section().spec().map(spec -> spec);
    } else if (place instanceof Place.Corner corner) {
      return Optional.of(corner.table().spec());
    } else if (place instanceof Place.ColumnName name) {
      return name.column().spec().map(spec -> spec);
    } else if (place instanceof Place.RowName name) {
      return name.row().spec().map(spec -> spec);
    }
    return Optional.empty();
  }

  private static Optional<Object> spec(FormSpot spot, LoadedForm form) {
    if (spot.is(Literals.FORM__NAME)) {
      return Optional.of(form.spec());
    } else if (spot.is(Literals.FORM_SECTION__TITLE)
        || spot.is(Literals.FORM_TABLE__NAME)
        || spot.is(Literals.FORM_COLUMN__NAME)
        || spot.is(Literals.FORM_ROW__NAME)) {
      return form.defined(spot.object(), Object.class);
    }
    boolean names = spot.object() instanceof Operand || spot.is(Literals.PROPERTY__VALUE);
    return names ? named(spot, form) : Optional.empty();
  }

  /** What an operand or the value of a property names where the cursor is. */
  private static Optional<Object> named(FormSpot spot, LoadedForm form) {
    return NamesInForm.of(form).stream()
        .filter(use -> use.span().touches(spot.at()))
        .map(NamesInForm.Use::named)
        .findFirst();
  }

  /** All that a form defines, outermost first. */
  private static Stream<Object> specs(FormSpec form) {
    Stream<Object> inTables =
        form.tables()
            .flatMap(
                table ->
                    Stream.concat(
                        Stream.of(table),
                        Stream.concat(table.rows().stream(), table.columns().stream())));
    return Stream.concat(form.sections().stream(), inTables);
  }

  /** The nodes that define it, those of the forms that its form extends first. */
  List<EObject> nodes() {
    return spec instanceof FormSpec ? List.of(form.node()) : form.definitions(spec);
  }

  /** It under another name. */
  Renaming renaming() {
    return new Renaming(form.spec(), spec);
  }

  /** The same thing in another form, which may be another reading of this one or extend it. */
  Optional<Target> in(LoadedForm other) {
    if (other == form) {
      return Optional.of(this);
    }
    List<Definition> places = nodes().stream().map(Definition::of).toList();
    return Stream.concat(Stream.of(other.spec()), specs(other.spec()))
        .map(candidate -> new Target(other, candidate))
        .filter(target -> target.nodes().stream().anyMatch(node -> isAt(node, places)))
        .findFirst();
  }

  private static boolean isAt(EObject node, List<Definition> places) {
    return places.stream().anyMatch(place -> place.isOf(node));
  }
}
