package report.dsl.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Names;
import report.dsl.model.Address;

/** The cells of a form by how their addresses are spelt. */
final class NearestCells {

  private record Candidate(Address address, List<String> keys) {}

  private final FormSpec form;
  private final int most;
  private final List<Candidate> candidates = new ArrayList<>();
  private final Map<String, List<Address>> nearest = new HashMap<>();

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
    return nearest.computeIfAbsent(text, this::search);
  }

  private List<Address> search(String text) {
    if (candidates.isEmpty()) {
      form.tables().flatMap(Address::all).map(NearestCells::candidate).forEach(candidates::add);
    }
    String key = Names.key(text);
    int best = (key.length() + 1) / 2;
    List<Address> found = new ArrayList<>();
    for (Candidate candidate : candidates) {
      int distance = distance(key, candidate, best);
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

  private static int distance(String key, Candidate candidate, int most) {
    int least = Integer.MAX_VALUE;
    for (String name : candidate.keys()) {
      least = Math.min(least, Names.distanceOfKeys(key, name, most));
    }
    return least;
  }

  private static Candidate candidate(Address address) {
    String row = address.row().name();
    String cell = row + "." + address.column().name();
    return new Candidate(
        address, Stream.of(row, cell, address.toString()).map(Names::key).toList());
  }
}
