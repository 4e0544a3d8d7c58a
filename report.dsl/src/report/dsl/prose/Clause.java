package report.dsl.prose;

import java.util.ArrayList;
import java.util.List;

/**
 * The words between two marks of punctuation. A mark 、 parts them only behind a number, so that
 * 行政复议、行政诉讼案件3件 stays together.
 *
 * @param start where it begins among the words of its paragraph
 * @param figures its numbers, in order
 * @param listed whether the mark before it is 、
 * @param bracketed whether it stands in brackets
 * @param last whether it ends its sentence
 */
record Clause(
    int start, int end, List<Figure> figures, boolean listed, boolean bracketed, boolean last) {

  Clause {
    figures = List.copyOf(figures);
  }

  /** The clauses of a paragraph. */
  static List<Clause> of(String text, List<Figure> figures) {
    List<Clause> clauses = new ArrayList<>();
    List<Figure> own = new ArrayList<>();
    int start = 0;
    int next = 0;
    int depth = 0;
    boolean listed = false;
    for (int i = 0; i <= text.length(); i++) {
      if (next < figures.size() && i == figures.get(next).start()) {
        own.add(figures.get(next));
        i = Math.max(i, figures.get(next).end() - 1);
        next++;
        continue;
      }
      char c = i < text.length() ? text.charAt(i) : '。';
      boolean ends = endsSentence(c);
      boolean lists = c == '、' && !own.isEmpty() && own.get(own.size() - 1).end() == i;
      if (ends || lists || endsClause(c)) {
        if (i > start || ends) {
          clauses.add(new Clause(start, i, own, listed, depth > 0, ends));
        }
        own = new ArrayList<>();
        start = i + 1;
        listed = lists;
        depth = c == '(' ? depth + 1 : c == ')' ? Math.max(0, depth - 1) : ends ? 0 : depth;
      }
    }
    return clauses;
  }

  private static boolean endsSentence(char c) {
    return c == '。' || c == '!' || c == '?' || c == ';';
  }

  private static boolean endsClause(char c) {
    return switch (c) {
      case ',', ':', '(', ')', '【', '】', '[', ']', '〔', '〕' -> true;
      default -> false;
    };
  }

  /** The words before its number of that index, back to the number before. */
  String before(int figure, String text) {
    int from = figure == 0 ? start : figures.get(figure - 1).end();
    return text.substring(from, figures.get(figure).start());
  }

  /** The words behind its last number; empty for any other, as they are before the next. */
  String behind(int figure, String text) {
    return figure < figures.size() - 1 ? "" : text.substring(figures.get(figure).end(), end);
  }

  /** The words behind its number of that index, up to the next number. */
  String after(int figure, String text) {
    int to = figure < figures.size() - 1 ? figures.get(figure + 1).start() : end;
    return text.substring(figures.get(figure).end(), to);
  }

  /** Its words. */
  String text(String text) {
    return text.substring(start, end);
  }
}
