package report.dsl.ide.reading;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import report.dsl.model.Address;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;
import report.dsl.model.Prose;

/** The bound numbers of a report, and the cells that they are bound to. */
final class BoundNumbers {

  private BoundNumbers() {}

  /** All bound numbers in the order of the text. */
  static Stream<Prose.Bound> of(Filing filing) {
    return filing.prose().flatMap(Prose::bounds);
  }

  /** Those that the cell goes into, or could. */
  static Stream<Prose.Bound> to(Address address, Filing filing) {
    return of(filing).filter(bound -> bound.sources().anyMatch(address::equals));
  }

  /** Where a report has the cells that go into a bound number, or could. */
  static Stream<Cell> cells(Prose.Bound bound, Filing filing) {
    Set<Address> sources = bound.sources().collect(Collectors.toSet());
    return filing
        .tables()
        .flatMap(FilledTable::cells)
        .filter(cell -> cell.address().filter(sources::contains).isPresent());
  }
}
