package report.dsl.ide.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import report.dsl.forms.Span;
import report.dsl.model.Address;
import report.dsl.model.Cell;
import report.dsl.model.Filing;
import report.dsl.model.FilledRow;
import report.dsl.model.FilledTable;
import report.dsl.rules.Finding;

/**
 * Which findings are about which cell: those that name it, and those that stand in it. Of a cell
 * that is written several times, each takes those that stand in its own row.
 */
final class CellFindings {

  private final Map<Address, List<Finding>> byAddress = new HashMap<>();
  private final Set<Address> repeated;
  private final NavigableMap<Integer, List<Finding>> byPlace = new TreeMap<>();

  CellFindings(Filing filing, List<Finding> findings) {
    this.repeated = repeated(filing);
    for (Finding finding : findings) {
      for (Address address : finding.cells()) {
        byAddress.computeIfAbsent(address, a -> new ArrayList<>()).add(finding);
      }
      byPlace.computeIfAbsent(finding.span().offset(), o -> new ArrayList<>()).add(finding);
    }
  }

  private static Set<Address> repeated(Filing filing) {
    Set<Address> seen = new HashSet<>();
    return filing
        .tables()
        .flatMap(FilledTable::cells)
        .flatMap(cell -> cell.address().stream())
        .filter(address -> !seen.add(address))
        .collect(Collectors.toSet());
  }

  /** The findings about a cell of that row. */
  List<Finding> of(FilledRow row, Cell cell) {
    Set<Finding> found = new LinkedHashSet<>();
    cell.address().ifPresent(address -> found.addAll(named(row, address)));
    found.addAll(in(cell.span()));
    return List.copyOf(found);
  }

  private List<Finding> named(FilledRow row, Address address) {
    return repeated.contains(address)
        ? in(row.span()).stream().filter(f -> f.cells().contains(address)).toList()
        : byAddress.getOrDefault(address, List.of());
  }

  /** The findings about a row that are about none of its cells. */
  List<Finding> of(FilledRow row) {
    return in(row.span()).stream()
        .filter(finding -> finding.cells().isEmpty())
        .filter(
            finding -> row.cells().stream().noneMatch(cell -> cell.span().holds(finding.span())))
        .toList();
  }

  private List<Finding> in(Span span) {
    return byPlace.subMap(span.offset(), true, span.end(), true).values().stream()
        .flatMap(List::stream)
        .filter(finding -> span.holds(finding.span()))
        .toList();
  }
}
