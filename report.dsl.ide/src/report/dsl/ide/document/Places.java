package report.dsl.ide.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import report.dsl.model.Block;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;
import report.dsl.model.Prose;
import report.dsl.parser.Characters;

/** All places of a report, in no order; those that hold no text have an empty region. */
public final class Places {

  private final List<Place> places = new ArrayList<>();

  private Places(Filing filing) {
    places.add(new Place.FormName(filing.formLine(), filing.formLine().nameSpan()));
    filing
        .headers()
        .forEach(
            header -> {
              places.add(new Place.Key(header, header.keySpan()));
              places.add(new Place.Value(header, header.valueSpan()));
            });
    filing.suppressions().forEach(s -> places.add(new Place.Silence(s, s.span())));
    filing.sections().forEach(this::add);
  }

  private void add(FiledSection section) {
    places.add(new Place.Title(section, section.titleSpan()));
    for (Block block : section.blocks()) {
      if (block instanceof FilledTable table) {
        add(table);
      } else if (block instanceof Prose prose) {
        prose.bounds().forEach(bound -> places.add(new Place.Reference(bound, bound.span())));
      }
    }
  }

  private void add(FilledTable table) {
    places.add(new Place.Corner(table, table.cornerSpan()));
    table.columns().forEach(c -> places.add(new Place.ColumnName(table, c, c.span())));
    table
        .rows()
        .forEach(
            row -> {
              places.add(new Place.RowName(table, row, row.labelSpan()));
              row.cells()
                  .forEach(cell -> places.add(new Place.Number(table, row, cell, cell.span())));
            });
  }

  /** All places of a report. */
  public static List<Place> of(Filing filing) {
    return List.copyOf(new Places(filing).places);
  }

  /** The place at an offset, or one that ends there; empty in prose and between places. */
  public static Optional<Place> at(Filing filing, int offset) {
    List<Place> touching =
        of(filing).stream()
            .filter(place -> place.span().length() > 0 && place.span().touches(offset))
            .toList();
    return touching.stream()
        .filter(place -> place.span().end() > offset)
        .findFirst()
        .or(() -> touching.stream().findFirst());
  }

  /** The same; the blanks that pad a cell are a part of it, as everybody sees it. */
  public static Optional<Place> around(Filing filing, int offset) {
    String text = filing.source().text();
    int left = offset;
    while (left > 0 && Characters.isBlank(text.charAt(left - 1))) {
      left--;
    }
    int right = offset;
    while (right < text.length() && Characters.isBlank(text.charAt(right))) {
      right++;
    }
    int before = left;
    int behind = right;
    return at(filing, offset).or(() -> at(filing, behind)).or(() -> at(filing, before));
  }
}
