package report.dsl.ide.tables;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import report.dsl.forms.Span;
import report.dsl.model.Address;
import report.dsl.model.Cell;
import report.dsl.model.FilledRow;
import report.dsl.rules.Finding;

/** Which findings are about which cell: those that name it, and those that stand in it. */
final class CellFindings {

  private final Map<Address, List<Finding>> byAddress = new HashMap<>();
  private final NavigableMap<Integer, List<Finding>> byPlace = new TreeMap<>();

  CellFindings(List<Finding> findings) {
    for (Finding finding : findings) {
      for (Address address : finding.cells()) {
        byAddress.computeIfAbsent(address, a -> new ArrayList<>()).add(finding);
      }
      byPlace.computeIfAbsent(finding.span().offset(), o -> new ArrayList<>()).add(finding);
    }
  }

  /** The findings about a cell. */
  List<Finding> of(Cell cell) {
    Set<Finding> found = new LinkedHashSet<>();
    cell.address().map(byAddress::get).ifPresent(found::addAll);
    found.addAll(in(cell.span()));
    return List.copyOf(found);
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
