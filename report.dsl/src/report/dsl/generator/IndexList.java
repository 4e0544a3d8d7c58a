package report.dsl.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Published reports in the order of the index: bodies by code points, the newest year first. */
final class IndexList {

  private static final Comparator<IndexEntry> NEWEST_FIRST =
      Comparator.comparing((IndexEntry entry) -> entry.year().orElse(0), Collections.reverseOrder())
          .thenComparing(IndexEntry::path);

  private IndexList() {}

  /** The reports of each body. */
  static Map<String, List<IndexEntry>> byBody(List<IndexEntry> entries) {
    Map<String, List<IndexEntry>> bodies = new TreeMap<>();
    for (IndexEntry entry : entries) {
      bodies.computeIfAbsent(entry.body(), body -> new ArrayList<>()).add(entry);
    }
    bodies.values().forEach(reports -> reports.sort(NEWEST_FIRST));
    return bodies;
  }
}
