package report.dsl.tests;

import java.util.List;
import java.util.stream.Collectors;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.SectionSpec;
import report.dsl.model.Amount;
import report.dsl.model.Block;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.FilledColumn;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.model.FreeTable;
import report.dsl.model.NameMatch;
import report.dsl.model.Picture;
import report.dsl.model.Prose;
import report.dsl.model.SubHeading;

/**
 * What a report says, without where it says it: two texts of one layout or another that say the
 * same give the same. A name that is recognised counts as what it means, a computed cell as
 * computed.
 */
final class ModelText {

  private final StringBuilder text = new StringBuilder();

  private ModelText() {}

  static String of(Filing filing) {
    ModelText model = new ModelText();
    model.add("form", filing.form().name(), filing.formLine().marked(), filing.formLine().name());
    filing.headers().forEach(h -> model.add("header", h.key(), h.word(), h.value()));
    filing.sections().forEach(model::add);
    filing.suppressions().forEach(s -> model.add("suppression", s.rule(), s.reason()));
    return model.text.toString();
  }

  private void add(FiledSection section) {
    add(
        "section",
        section.spec().map(SectionSpec::title),
        section.match(),
        section.title(),
        section.marks().length());
    section.blocks().forEach(this::add);
  }

  private void add(Block block) {
    if (block instanceof Prose prose) {
      add("prose", prose.text());
    } else if (block instanceof SubHeading heading) {
      add("heading", heading.level(), heading.text());
    } else if (block instanceof Picture picture) {
      add("picture", picture.file(), picture.alternative());
    } else if (block instanceof FreeTable free) {
      add("free", free.appendix(), free.marked(), free.lines());
    } else if (block instanceof FilledTable table) {
      add("table", table.spec().name(), table.match(), table.marked(), columns(table));
      table.rows().forEach(this::add);
    }
  }

  private static List<String> columns(FilledTable table) {
    return table.columns().stream().map(ModelText::column).toList();
  }

  private static String column(FilledColumn column) {
    boolean known = column.match() == NameMatch.EXACT;
    return column.match()
        + " "
        + (known ? column.spec().map(AxisSpec::name).orElseThrow() : column.label());
  }

  private void add(FilledRow row) {
    boolean known = row.match() == NameMatch.EXACT;
    add(
        "row",
        row.match(),
        known ? row.spec().map(AxisSpec::name).orElseThrow() : row.label(),
        row.marked(),
        row.cells().stream()
            .map(cell -> cell.address() + " " + amount(cell.amount()))
            .collect(Collectors.joining(" | ")));
  }

  private static String amount(Amount amount) {
    return amount instanceof Amount.Computed ? "=" : amount.toString();
  }

  private void add(Object... values) {
    for (Object value : values) {
      text.append(value).append('\t');
    }
    text.append('\n');
  }
}
