package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Cell;
import report.dsl.ast.Identity;
import report.dsl.ast.Property;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.CellSpec;
import report.dsl.forms.IdentitySpec;
import report.dsl.forms.LoadedForm;
import report.dsl.forms.Nodes;
import report.dsl.forms.PropertyKey;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.TableSpec;
import report.dsl.forms.Term;

/** Explains a form to those who write it: the names of labels, identities in words, keys. */
final class FormNotes {

  private final LoadedForm form;
  private final SpecNotes specs;

  FormNotes(LoadedForm form) {
    this.form = form;
    this.specs = new SpecNotes(form.spec());
  }

  /** The note on a token; empty when there is nothing to say. */
  Optional<Note> of(FormSpot spot) {
    if (spot.is(Literals.FORM__NAME)) {
      return Optional.of(specs.form());
    } else if (spot.is(Literals.PROPERTY__KEY)) {
      return Optional.ofNullable(PropertyKey.parse(((Property) spot.object()).getKey()))
          .map(key -> new Note().title(key.word()).text(key.meaning() + "。"));
    } else if (spot.object() instanceof Cell cell) {
      return Optional.ofNullable(cell.getText()).flatMap(FormNotes::unit);
    }
    return identity(spot).or(() -> Target.at(form, spot).flatMap(this::named));
  }

  private static Optional<Note> unit(String text) {
    return Optional.ofNullable(CellSpec.parse(text))
        .map(spec -> new Note().title("单位：" + SpecNotes.unit(spec)));
  }

  private Optional<Note> named(Target target) {
    if (target.spec() instanceof SectionSpec section) {
      return Optional.of(specs.section(section));
    } else if (target.spec() instanceof TableSpec table) {
      return Optional.of(specs.table(table));
    }
    return target.spec() instanceof AxisSpec axis
        ? tableOf(axis).map(table -> specs.axis(axis, table))
        : Optional.empty();
  }

  private Optional<TableSpec> tableOf(AxisSpec axis) {
    return form.spec()
        .tables()
        .filter(table -> table.rows().contains(axis) || table.columns().contains(axis))
        .findFirst();
  }

  /** An identity spelled out, what its groups stand for included. */
  private Optional<Note> identity(FormSpot spot) {
    for (EObject node = spot.object(); node != null; node = node.eContainer()) {
      if (node instanceof Identity) {
        int offset = Nodes.span(node).offset();
        return form.spec().identities().stream()
            .filter(identity -> identity.span().offset() == offset)
            .findFirst()
            .map(FormNotes::spelledOut);
      }
    }
    return Optional.empty();
  }

  private static Note spelledOut(IdentitySpec identity) {
    List<String> groups = new ArrayList<>();
    identity.left().forEach(term -> group(term, groups));
    identity.right().forEach(term -> group(term, groups));
    String reach =
        switch (identity.reach()) {
          case WITHIN -> "";
          case ACROSS_YEARS -> "与上一年的年报相比。";
          case ACROSS_MEMBERS -> "与所汇总各单位的年报相比。";
        };
    return new Note()
        .title(SpecNotes.meaning(identity))
        .text(reach)
        .text("表式的说法", identity.note())
        .list(groups);
  }

  private static void group(Term term, List<String> groups) {
    if (term.axes().size() > 1) {
      List<String> names = term.axes().stream().map(AxisSpec::name).toList();
      groups.add("“" + term.text() + "”指" + String.join("、", names) + "之和。");
    }
  }
}
