package report.dsl.prose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import report.dsl.forms.TableSpec;
import report.dsl.ledger.BoundNumber;
import report.dsl.ledger.Ledger;
import report.dsl.model.Block;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.Prose;
import report.dsl.model.SubHeading;

/**
 * What a report's sentences say in numbers, in the order of the text.
 *
 * @param mentions the numbers that the form has too
 * @param breakdowns numbers with their parts
 * @param shares percentages of parts
 * @param claims sentences by which all of a row is in one column
 * @param texts the paragraphs as words are looked for in them
 */
public record Statements(
    List<Mention> mentions,
    List<Breakdown> breakdowns,
    List<Share> shares,
    List<Claimed> claims,
    List<Text> texts) {

  /** Those of a report without sentences. */
  public static final Statements NONE =
      new Statements(List.of(), List.of(), List.of(), List.of(), List.of());

  private static final int LONGEST_SENTENCE = 300;

  /**
   * A paragraph half width, simplified and without blanks.
   *
   * @param figures its numbers
   */
  public record Text(Prose prose, String words, List<Figure> figures) {

    public Text {
      figures = List.copyOf(figures);
    }

    /** The sentence that has the number; of one that is too long what is near it. */
    public String sentence(Figure figure) {
      int start = figure.start();
      int least = Math.max(0, start - LONGEST_SENTENCE);
      while (start > least && words.charAt(start - 1) != '。') {
        start--;
      }
      int end = figure.end();
      int most = Math.min(words.length(), end + LONGEST_SENTENCE);
      while (end < most && words.charAt(end) != '。') {
        end++;
      }
      return words.substring(start, end);
    }
  }

  /** Reads all paragraphs of a report. */
  public static Statements of(Filing filing, Ledger ledger) {
    Statements found =
        new Statements(
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>(),
            new ArrayList<>());
    Wordings wordings = new Wordings(filing);
    for (FiledSection section : filing.sections()) {
      Set<TableSpec> heading = new HashSet<>(wordings.opened(Folded.simple(section.title())));
      for (Block block : section.blocks()) {
        if (block instanceof SubHeading title) {
          heading = new HashSet<>(wordings.opened(Folded.simple(title.text())));
        } else if (block instanceof Prose prose) {
          new ParagraphReader(
                  prose,
                  filing,
                  wordings,
                  heading,
                  bound -> BoundNumber.value(bound, ledger),
                  found)
              .read();
        }
      }
    }
    return found;
  }
}
