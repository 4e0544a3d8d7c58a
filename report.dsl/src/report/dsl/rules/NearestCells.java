package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Names;
import report.dsl.model.Address;

/** The cells of a form by how their addresses are spelt. */
final class NearestCells {

  private record Candidate(Address address, List<String> keys) {
    int distance(String key, int most) {
      return keys.stream().mapToInt(k -> Names.distanceOfKeys(key, k, most)).min().orElseThrow();
    }
  }

  private final FormSpec form;
  private final int most;
  private final List<Candidate> candidates = new ArrayList<>();

  /**
   * @param most how many are given at most
   */
  NearestCells(FormSpec form, int most) {
    this.form = form;
    this.most = most;
  }

  /**
   * The cells whose address is spelt most like the text, if in less than half of it they differ.
   */
  List<Address> to(String text) {
    if (candidates.isEmpty()) {
      form.tables().flatMap(Address::all).map(NearestCells::candidate).forEach(candidates::add);
    }
    String key = Names.key(text);
    int best = (key.length() + 1) / 2;
    List<Address> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int distance = candidate.distance(key, best);
      if (distance < best) {
        best = distance;
        found.clear();
        found.add(candidate.address());
      } else if (distance == best && !found.isEmpty()) {
        found.add(candidate.address());
      }
    }
    return found.stream().limit(most).toList();
  }

  private static Candidate candidate(Address address) {
    String row = address.row().name();
    String cell = row + "." + address.column().name();
    return new Candidate(
        address, Stream.of(row, cell, address.toString()).map(Names::key).toList());
  }
}
