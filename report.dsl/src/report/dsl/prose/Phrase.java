package report.dsl.prose;

import java.util.List;

/** Words in their order, with nothing but fillers between; a number stands behind one of them. */
final class Phrase {

  /** Longer clauses are no plain statements of a number. */
  private static final int LONGEST = 60;

  private final List<WordSet> pieces;
  private final WordSet fillers;

  Phrase(List<List<String>> pieces, WordSet fillers) {
    this.pieces = pieces.stream().map(WordSet::new).toList();
    this.fillers = fillers;
  }

  /** Whether these are the words around a number, each one of them known. */
  boolean fits(String before, String behind) {
    if (before.length() + behind.length() > LONGEST) {
      return false;
    }
    boolean[] done = new boolean[pieces.size() + 1];
    done[0] = true;
    done = read(before, done);
    done[0] &= pieces.isEmpty();
    return read(behind, done)[pieces.size()];
  }

  /** How many pieces can be read when the text ends, of those that could be when it began. */
  private boolean[] read(String text, boolean[] begun) {
    boolean[][] done = new boolean[text.length() + 1][pieces.size() + 1];
    done[0] = begun;
    for (int at = 0; at < text.length(); at++) {
      List<Integer> skipped = fillers.lengthsAt(at, text);
      for (int piece = 0; piece <= pieces.size(); piece++) {
        if (done[at][piece]) {
          for (int length : skipped) {
            done[at + length][piece] = true;
          }
          if (piece < pieces.size()) {
            for (int length : pieces.get(piece).lengthsAt(at, text)) {
              done[at + length][piece + 1] = true;
            }
          }
        }
      }
    }
    return done[text.length()];
  }
}
