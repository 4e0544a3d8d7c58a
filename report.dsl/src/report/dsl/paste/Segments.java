package report.dsl.paste;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import report.dsl.forms.TableSpec;

/** Tells the lines of neighbouring tables apart by the labels that only one of them has. */
final class Segments {

  private final List<Vocabulary> candidates;
  private final Map<TableSpec, List<List<String>>> lines = new LinkedHashMap<>();
  private final List<List<String>> undecided = new ArrayList<>();
  private TableSpec current;

  private Segments(List<Vocabulary> candidates) {
    this.candidates = candidates;
  }

  /** The lines of each table, in the order in which the tables come; empty when none is known. */
  static Map<TableSpec, List<List<String>>> of(Sheet sheet, List<Vocabulary> candidates) {
    Segments segments = new Segments(candidates);
    if (candidates.size() == 1) {
      segments.turnTo(candidates.get(0).table());
    }
    sheet.lines().forEach(segments::add);
    return segments.lines;
  }

  private void add(List<String> line) {
    List<TableSpec> named = tables(line, Vocabulary::isTitle);
    List<TableSpec> known = named.size() == 1 ? named : tables(line, Vocabulary::knows);
    if (known.size() == 1) {
      turnTo(known.get(0));
    }
    if (current == null) {
      undecided.add(line);
    } else {
      lines.get(current).add(line);
    }
  }

  private void turnTo(TableSpec table) {
    if (table != current) {
      current = table;
      lines.computeIfAbsent(table, t -> new ArrayList<>()).addAll(undecided);
      undecided.clear();
    }
  }

  private interface Test {
    boolean test(Vocabulary vocabulary, String text);
  }

  private List<TableSpec> tables(List<String> line, Test test) {
    return candidates.stream()
        .filter(candidate -> line.stream().anyMatch(text -> test.test(candidate, text)))
        .map(Vocabulary::table)
        .toList();
  }
}
