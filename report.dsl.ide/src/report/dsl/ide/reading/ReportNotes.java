package report.dsl.ide.reading;

import java.util.List;
import java.util.Optional;
import report.dsl.forms.FormSpec;
import report.dsl.forms.TableSpec;
import report.dsl.ide.document.Place;
import report.dsl.model.Filing;
import report.dsl.model.FormLine;
import report.dsl.model.Header;
import report.dsl.model.NameMatch;
import report.dsl.model.Suppression;
import report.dsl.rules.RuleGuide;

/** Explains the names in a report: its form, header keys, titles, labels and suppressions. */
final class ReportNotes {

  private final FormSpec form;
  private final SpecNotes specs;

  ReportNotes(Filing filing) {
    this.form = filing.form();
    this.specs = new SpecNotes(form);
  }

  /** The note on a place; empty when there is nothing to say. */
  Optional<Note> of(Place place) {
    if (place instanceof Place.FormName name) {
      return Optional.of(formName(name.line()));
    } else if (place instanceof Place.Key key) {
      return header(key.header());
    } else if (place instanceof Place.Value value) {
      return header(value.header());
    } else if (place instanceof Place.Title title) {
      return title.section().spec().map(specs::section);
    } else if (place instanceof Place.Corner corner) {
      return Optional.of(specs.table(corner.table().spec()));
    } else if (place instanceof Place.ColumnName name) {
      return name.column().spec().map(spec -> specs.axis(spec, name.table().spec()));
    } else if (place instanceof Place.RowName name) {
      return row(name);
    } else if (place instanceof Place.Silence silence) {
      return Optional.of(suppression(silence.suppression()));
    }
    return Optional.empty();
  }

  private Note formName(FormLine line) {
    return line.found()
        ? specs.form()
        : new Note()
            .title(line.name())
            .text("没有名为“%s”的表式，现按“%s”检查。".formatted(line.name(), form.name()));
  }

  private static Optional<Note> header(Header header) {
    return header
        .key()
        .map(
            key ->
                new Note()
                    .title(key.word())
                    .text(key.meaning() + "。" + (key.isRequired() ? "必须填写。" : "")));
  }

  private Optional<Note> row(Place.RowName name) {
    TableSpec table = name.table().spec();
    if (name.row().match() == NameMatch.GROUP) {
      List<String> inside =
          table.rowNames().group(name.row().label()).stream().map(CellNotes::path).toList();
      return Optional.of(
          new Note().title(name.row().label()).text("这是分组的名称，本身不填数字；数字填在这几行：").list(inside));
    }
    return name.row().spec().map(spec -> specs.axis(spec, table));
  }

  private static Note suppression(Suppression suppression) {
    Optional<RuleGuide> guide = RuleGuide.of(suppression.rule());
    Note note =
        new Note()
            .title(guide.map(RuleGuide::title).orElse(suppression.rule()))
            .text("下一行不再报告这一问题。")
            .text("理由", suppression.reason());
    return guide.isPresent() ? note.link("看这条规则的说明", RulePages.uri(suppression.rule())) : note;
  }
}
