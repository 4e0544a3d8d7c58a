package report.dsl.prose;

import java.util.List;

/** Words in their order, with nothing but fillers between; a number stands behind one of them. */
final class Phrase {

  /** Longer clauses are no plain statements of a number. */
  private static final int LONGEST = 60;

  private final List<WordSet> pieces;

  Phrase(List<List<String>> pieces) {
    this.pieces = pieces.stream().map(WordSet::new).toList();
  }

  /** Whether these are the words around a number, each one of them known. */
  boolean fits(String before, String behind, WordSet fillers) {
    if (before.length() + behind.length() > LONGEST) {
      return false;
    }
    int done = read(before, 1, fillers) & ~1; // the number stands behind a piece
    return done != 0 && (read(behind, done, fillers) >> pieces.size() & 1) != 0;
  }

  /**
   * How many pieces can be read when the text ends, of those that could be when it began; each
   * possible number is a bit.
   */
  private int read(String text, int begun, WordSet fillers) {
    int[] done = new int[text.length() + 1];
    done[0] = begun;
    for (int at = 0; at < text.length(); at++) {
      if (done[at] != 0) {
        for (String word : fillers.at(at, text)) {
          done[at + word.length()] |= done[at];
        }
        for (int piece = 0; piece < pieces.size(); piece++) {
          if ((done[at] >> piece & 1) != 0) {
            for (String word : pieces.get(piece).at(at, text)) {
              done[at + word.length()] |= 1 << piece + 1;
            }
          }
        }
      }
    }
    return done[text.length()];
  }
}
