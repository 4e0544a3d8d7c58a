package report.dsl.context;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import report.dsl.forms.FormSpec;
import report.dsl.model.Address;

/** The numbers of members' reports, added up cell by cell of one form, one report at a time. */
public final class Sums {

  private final CellOrder order;
  private final Map<FormSpec, int[]> places = new ConcurrentHashMap<>();
  private final BigDecimal[] sums;
  private final int[] lacking;
  private final int[] doubtful;
  private final int[] said;
  private int members;

  /** Begins with none. */
  public Sums(FormSpec form) {
    this.order = CellOrder.of(form);
    int size = order.cells().size();
    this.sums = new BigDecimal[size];
    this.lacking = new int[size];
    this.doubtful = new int[size];
    this.said = new int[size];
    Arrays.fill(sums, BigDecimal.ZERO);
  }

  /** Adds a member's numbers. */
  public void add(Member member) {
    int[] there = places(member.form());
    members++;
    for (int i = 0; i < sums.length; i++) {
      if (there[i] < 0) {
        lacking[i]++;
        continue;
      }
      BigDecimal number = member.at(there[i]);
      if (number == null || member.isFaulty(there[i])) {
        doubtful[i]++;
      }
      said[i] += number == null ? 0 : 1;
      if (number != null && number.signum() != 0) {
        sums[i] = sums[i].add(number);
      }
    }
  }

  /** How many have been added. */
  public int members() {
    return members;
  }

  /** The sum in a cell, as far as members say; empty when some have no such cell, or none does. */
  public Optional<BigDecimal> number(Address cell) {
    int place = order.place(cell);
    return said[place] > 0 && lacking[place] == 0 ? Optional.of(sums[place]) : Optional.empty();
  }

  /** Whether some have not all cells of the form. */
  public boolean lacks() {
    return Arrays.stream(lacking).anyMatch(members -> members > 0);
  }

  /** How many members do not say a number for a cell, or one that may be wrong. */
  public int doubtful(Address cell) {
    return doubtful[order.place(cell)];
  }

  /** What a member has in a cell; empty when its form has no such cell. */
  public Optional<Share> share(Member member, Address cell) {
    int place = places(member.form())[order.place(cell)];
    if (place < 0) {
      return Optional.empty();
    }
    Address there = CellOrder.of(member.form()).cells().get(place);
    return Optional.of(
        new Share(
            member,
            Optional.ofNullable(member.at(place)),
            member.isFaulty(place),
            member.proposed(there)));
  }

  private int[] places(FormSpec other) {
    return places.computeIfAbsent(other, order::placesIn);
  }
}
