package report.dsl.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import report.dsl.forms.Names;

/** Suggests what was meant by a word that is none of the known ones. */
final class DidYouMean {

  private static final int MOST = 3;

  private DidYouMean() {}

  /** The known words that are near it, the nearest first. */
  static List<String> among(Collection<String> known, String word) {
    int far = Math.max(2, word.length() / 3);
    return known.stream()
        .filter(name -> Names.distance(name, word) <= far || name.contains(word))
        .sorted(Comparator.comparingInt(name -> Names.distance(name, word)))
        .limit(MOST)
        .toList();
  }

  /** The question, empty when there is nothing to ask. */
  static String ask(List<String> alike) {
    return alike.isEmpty() ? "" : "是不是“" + String.join("”或“", alike) + "”？";
  }
}
