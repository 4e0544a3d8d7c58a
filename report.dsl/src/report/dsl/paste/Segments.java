package report.dsl.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** Tells the lines of neighbouring tables apart by the labels that only one of them has. */
final class Segments {

  private final List<Vocabulary> candidates;
  private final Map<Vocabulary, List<List<String>>> lines = new LinkedHashMap<>();
  private final List<List<String>> undecided = new ArrayList<>();
  private Vocabulary current;

  private Segments(List<Vocabulary> candidates) {
    this.candidates = candidates;
  }

  /** The lines of each table, in the order in which the tables come; empty when none is known. */
  static Map<Vocabulary, List<List<String>>> of(Sheet sheet, List<Vocabulary> candidates) {
    Segments segments = new Segments(candidates);
    if (candidates.size() == 1) {
      segments.turnTo(candidates.get(0));
    }
    sheet.lines().forEach(segments::add);
    return segments.lines;
  }

  private void add(List<String> line) {
    List<Vocabulary> known = tables(line, Vocabulary::knows);
    if (known.size() > 1) {
      List<Vocabulary> named = tables(line, Vocabulary::isTitle);
      known = named.size() == 1 ? named : known;
    }
    if (known.size() == 1) {
      turnTo(known.get(0));
    }
    if (current == null) {
      undecided.add(line);
    } else {
      lines.get(current).add(line);
    }
  }

  private void turnTo(Vocabulary table) {
    if (table != current) {
      current = table;
      lines.computeIfAbsent(table, t -> new ArrayList<>()).addAll(undecided);
      undecided.clear();
    }
  }

  private List<Vocabulary> tables(List<String> line, BiPredicate<Vocabulary, String> test) {
    return candidates.stream()
        .filter(candidate -> line.stream().anyMatch(text -> test.test(candidate, text)))
        .toList();
  }
}
