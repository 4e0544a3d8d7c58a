package report.dsl.context;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import report.dsl.forms.FormSpec;
import report.dsl.model.Address;

/** The cells of a form in one order, so that the numbers of many reports need no names. */
final class CellOrder {

  private static final Map<FormSpec, CellOrder> BY_FORM =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final List<Address> cells;
  private final Map<Address, Integer> places = new HashMap<>();

  private CellOrder(FormSpec form) {
    cells = form.tables().flatMap(Address::all).toList();
    cells.forEach(cell -> places.put(cell, places.size()));
  }

  static CellOrder of(FormSpec form) {
    return BY_FORM.computeIfAbsent(form, CellOrder::new);
  }

  List<Address> cells() {
    return cells;
  }

  /** The place of a cell of that form. */
  int place(Address cell) {
    return places.get(cell);
  }

  /**
   * For each cell the place of the same one of another form.
   *
   * @return -1 where that form has none, or calls something else so
   */
  int[] placesIn(FormSpec other) {
    CellOrder there = of(other);
    return cells.stream()
        .mapToInt(
            cell ->
                cell.in(other).filter(same -> SameCell.is(same, cell)).map(there::place).orElse(-1))
        .toArray();
  }
}
