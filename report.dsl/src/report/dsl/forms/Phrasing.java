package report.dsl.forms;

import java.util.List;
import java.util.Optional;

/**
 * How reports write of the form's numbers. Only a sentence all of whose words are known here is
 * held against the tables; all words are keys of {@link Names#key}.
 *
 * @param fillers words that do not change what a sentence counts ({@code 套语})
 * @param limits words after which a sentence counts but a part, or something else ({@code 限定})
 * @param wholes words that take a limit away again
 * @param comparisons words by which a number only says how another has changed
 * @param rests names for the part of a list that holds all the others ({@code 分项})
 * @param ends words of what is no part of a list any more
 * @param topics what a sentence must speak of to speak of a table ({@code 话题})
 * @param wordings which words mean which numbers ({@code 行文})
 * @param claims words by which all of a row is in one column ({@code 均为})
 */
public record Phrasing(
    List<String> fillers,
    List<String> limits,
    List<String> wholes,
    List<String> comparisons,
    List<String> rests,
    List<String> ends,
    List<Topic> topics,
    List<Wording> wordings,
    List<Claim> claims) {

  /**
   * What a sentence must speak of to speak of a table.
   *
   * @param names words that open the topic
   * @param others words that may stand for it once it is open
   */
  public record Topic(TableSpec table, List<String> names, List<String> others) {

    public Topic {
      names = List.copyOf(names);
      others = List.copyOf(others);
    }
  }

  /**
   * Words that mean numbers of a table.
   *
   * @param meanings what they can mean; empty when they name a column
   * @param column the column of whatever row is spoken of
   * @param pieces the words in their order, each in its several ways
   */
  public record Wording(
      TableSpec table,
      List<QuantitySpec> meanings,
      Optional<ColumnSpec> column,
      List<List<String>> pieces) {

    public Wording {
      meanings = List.copyOf(meanings);
      pieces = pieces.stream().map(List::copyOf).toList();
    }
  }

  /** Words by which all that a row of a table counts is in one column. */
  public record Claim(TableSpec table, ColumnSpec column, List<String> words) {

    public Claim {
      words = List.copyOf(words);
    }
  }

  public Phrasing {
    fillers = List.copyOf(fillers);
    limits = List.copyOf(limits);
    wholes = List.copyOf(wholes);
    comparisons = List.copyOf(comparisons);
    rests = List.copyOf(rests);
    ends = List.copyOf(ends);
    topics = List.copyOf(topics);
    wordings = List.copyOf(wordings);
    claims = List.copyOf(claims);
  }
}
