package report.dsl.assists;

import java.util.List;
import java.util.stream.Stream;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.Label;
import report.dsl.forms.Names;
import report.dsl.forms.Span;
import report.dsl.model.Address;
import report.dsl.model.Source;

/**
 * A number in prose and the words around it.
 *
 * @param clause the key of the words between the two marks of punctuation around it
 * @param sentence the key of its whole sentence
 */
record Mention(String clause, String sentence) {

  private static final String CLAUSE_ENDS = "，,；;。：:、（）()";
  private static final String SENTENCE_ENDS = "；;。";
  private static final int SHORTEST = 2;

  static Mention of(Source source, Span number) {
    String line = source.text(source.lineSpan(source.line(number.offset())));
    int start = source.column(number.offset()) - 1;
    int end = start + number.length();
    return new Mention(
        around(line, start, end, CLAUSE_ENDS), around(line, start, end, SENTENCE_ENDS));
  }

  private static String around(String line, int start, int end, String stops) {
    int from = start;
    int to = end;
    while (from > 0 && stops.indexOf(line.charAt(from - 1)) < 0) {
      from--;
    }
    while (to < line.length() && stops.indexOf(line.charAt(to)) < 0) {
      to++;
    }
    return Names.key(line.substring(from, to));
  }

  /** How much of the cell's labels the words have in common with; 0 when nothing. */
  int score(Address cell) {
    int row = 2 * shared(cell.row(), clause);
    int column = 2 * shared(cell.column(), clause);
    return (row > 0 ? row : shared(cell.row(), sentence)) + column;
  }

  /** The longest piece of any of the names that is in the text. */
  private static int shared(AxisSpec line, String text) {
    Label label = line.label();
    return Stream.of(label.levels(), label.aliases(), List.of(label.shortName()))
        .flatMap(List::stream)
        .mapToInt(name -> longest(Names.key(name), text))
        .max()
        .orElse(0);
  }

  private static int longest(String name, String text) {
    int best = 0;
    int[] lengths = new int[text.length() + 1];
    for (int i = 1; i <= name.length(); i++) {
      for (int j = text.length(); j > 0; j--) {
        lengths[j] = name.charAt(i - 1) == text.charAt(j - 1) ? lengths[j - 1] + 1 : 0;
        best = Math.max(best, lengths[j]);
      }
    }
    return best < SHORTEST ? 0 : best;
  }
}
