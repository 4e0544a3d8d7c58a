package report.dsl.forms;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import report.dsl.ast.Property;
import report.dsl.forms.Phrasing.Claim;
import report.dsl.forms.Phrasing.Topic;
import report.dsl.forms.Phrasing.Wording;

/** Reads the lines of a form that say how reports write of its numbers. */
final class PhrasingReader {

  private static final Pattern PARTS = Pattern.compile(Label.LEVEL);
  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");

  /** What words could mean in more ways says nothing. */
  private static final int MOST_MEANINGS = 8;

  /** More words in a row are no phrase that a sentence has. */
  private static final int MOST_PIECES = 8;

  private final FormDraft draft;
  private final QuantityReader quantities;
  private final List<String> fillers = new ArrayList<>();
  private final List<String> limits = new ArrayList<>();
  private final List<String> wholes = new ArrayList<>();
  private final List<String> comparisons = new ArrayList<>();
  private final List<String> rests = new ArrayList<>();
  private final List<String> ends = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final List<Wording> wordings = new ArrayList<>();
  private final List<Claim> claims = new ArrayList<>();

  PhrasingReader(FormDraft draft, QuantityReader quantities) {
    this.draft = draft;
    this.quantities = quantities;
  }

  Phrasing phrasing() {
    return new Phrasing(
        fillers, limits, wholes, comparisons, rests, ends, topics, wordings, claims);
  }

  /** Reads a line about the whole form. */
  void read(PropertyKey key, Property line) {
    String[] parts = parts(line);
    List<List<String>> lists =
        switch (key) {
          case FILLERS -> List.of(fillers);
          case PARTS -> List.of(rests, ends);
          default -> List.of(limits, wholes, comparisons);
        };
    if (words(parts[0]).isEmpty() || parts.length > lists.size()) {
      draft.unreadable(line);
    }
    for (int i = 0; i < Math.min(parts.length, lists.size()); i++) {
      lists.get(i).addAll(words(parts[i]));
    }
  }

  /** Reads a line about a table. */
  void read(PropertyKey key, Property line, TableSpec table) {
    String[] parts = parts(line);
    boolean read =
        switch (key) {
          case TOPIC -> topic(parts, table);
          case WORDING -> parts.length == 2 && wording(parts[0], parts[1], table);
          default -> parts.length == 2 && claim(parts[0], parts[1], table);
        };
    if (!read) {
      draft.unreadable(line);
    }
  }

  private boolean topic(String[] parts, TableSpec table) {
    List<String> names = words(parts[0]);
    List<String> others = parts.length > 1 ? words(parts[1]) : List.of();
    return !names.isEmpty() && parts.length < 3 && topics.add(new Topic(table, names, others));
  }

  private boolean wording(String meanings, String phrase, TableSpec table) {
    List<List<String>> pieces =
        Arrays.stream(BLANKS.split(phrase.strip())).map(PhrasingReader::words).toList();
    Optional<ColumnSpec> column = table.columnNames().find(meanings);
    if (pieces.stream().anyMatch(List::isEmpty) || pieces.size() > MOST_PIECES) {
      return false;
    }
    if (column.isPresent()) {
      return wordings.add(new Wording(table, List.of(), column, pieces));
    }
    List<QuantitySpec> found = new ArrayList<>();
    String[] names = meanings.split("、");
    if (names.length > MOST_MEANINGS) {
      return false;
    }
    for (String meaning : names) {
      Optional<QuantitySpec> quantity = quantities.find(meaning.strip(), table);
      if (quantity.isEmpty()) {
        return false;
      }
      found.add(quantity.get());
    }
    return wordings.add(new Wording(table, found, Optional.empty(), pieces));
  }

  private boolean claim(String name, String words, TableSpec table) {
    Optional<ColumnSpec> column = table.columnNames().find(name);
    List<String> said = words(words);
    return column.isPresent()
        && !said.isEmpty()
        && claims.add(new Claim(table, column.get(), said));
  }

  private static String[] parts(Property line) {
    return PARTS.split(line.getValue() == null ? "" : line.getValue());
  }

  /** Words with 、 between. */
  private static List<String> words(String text) {
    return Arrays.stream(text.split("、")).map(Names::key).filter(w -> !w.isEmpty()).toList();
  }
}
