package report.dsl.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.Names;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.Address;
import report.dsl.model.Filing;
import report.dsl.model.Formula;
import report.dsl.model.HeaderKey;
import report.dsl.prose.FormWordings.Known;

/** The words in which a report speaks of its form's numbers. */
final class Wordings {

  private static final String GOVERNMENT = "人民政府";

  /** A longer name is no body's; each filler that it stands in would be as long. */
  private static final int LONGEST_BODY = 60;

  /** What could be more than that is not known to be any of it. */
  private static final int MOST_MEANINGS = 8;

  private final FormWordings form;
  private final WordSet fillers;
  private final Map<TableSpec, WordSet> skipped = new HashMap<>();

  Wordings(Filing filing) {
    form = FormWordings.of(filing.form());
    List<String> own = own(filing, form.ownFillers());
    fillers = new WordSet(own, form.fillers());
    form.skipped().forEach((table, words) -> skipped.put(table, new WordSet(own, words)));
  }

  /** How this body and this year are called in its own report. */
  private static List<String> own(Filing filing, List<String> ofForm) {
    String name = Names.key(filing.value(HeaderKey.BODY));
    String body = name.length() > LONGEST_BODY ? "" : name;
    String place = body.endsWith(GOVERNMENT) ? body.replace(GOVERNMENT, "") : body;
    String whole = place.isEmpty() ? "" : "全" + place.charAt(place.length() - 1);
    List<String> words = new ArrayList<>();
    for (String word : ofForm) {
      words.add(word.replace("{" + HeaderKey.BODY.word() + "}", body));
    }
    words.addAll(List.of(place, whole));
    filing.year().ifPresent(year -> words.addAll(List.of(year + "年", year + "年度")));
    words.removeIf(String::isEmpty);
    return words;
  }

  /** The tables that these words open the topic of. */
  List<TableSpec> opened(String words) {
    return form.opened(words);
  }

  /** Where the words begin that a whole row is in one column; their end when there are none. */
  int claimIn(String words) {
    int first = words.length();
    for (String claim : form.claims()) {
      int at = words.indexOf(claim);
      first = at < 0 ? first : Math.min(first, at);
    }
    return first;
  }

  /** Whether a number stands before what is spoken of, as in 11件申请中: it turns to nothing else. */
  boolean isSubject(String before, String behind, Set<TableSpec> open) {
    return isFiller(before)
        && !behind.isEmpty()
        && open.stream().anyMatch(table -> !skipped.get(table).at(0, behind).isEmpty());
  }

  /** Whether these words say nothing that matters to a count. */
  boolean isFiller(String words) {
    return fillers.cover(words);
  }

  /** Whether what follows these words is but a part, or of others. */
  boolean limits(String words) {
    return form.limits(words, fillers);
  }

  /** Whether these words are of the kind that a number of the form stands behind. */
  boolean counts(String words) {
    return form.canBeKnown(words);
  }

  /** Whether the number behind these words only says how another has changed. */
  boolean compares(String words) {
    return form.comparisons().isIn(words);
  }

  /** Whether all of a list that no other part holds is what these words speak of. */
  boolean isRest(String words) {
    return form.rests().isIn(words);
  }

  /** Whether these words begin with a name for all that no other part of a list holds. */
  boolean beginsWithRest(String words) {
    return !words.isEmpty() && form.rests().longestAt(0, words) > 0;
  }

  /** Whether what these words speak of is no part of a list any more. */
  boolean endsList(String words) {
    return form.ends().isIn(words);
  }

  /**
   * What the words around a number make it; nothing when one of them is not known.
   *
   * @param said where they are
   * @param open the tables that are spoken of
   * @param base what a column's name belongs to: the number that was spoken of before
   */
  Optional<Mention> find(
      Figure figure,
      Span said,
      String before,
      String behind,
      Set<TableSpec> open,
      Optional<Mention> base) {
    if (open.isEmpty() || !form.canBeKnown(before)) {
      return Optional.empty();
    }
    Set<Meaning> meanings = new LinkedHashSet<>();
    TableSpec table = null;
    for (Known one : form.known()) {
      boolean spokenOf = open.contains(one.table()) && (one.columns().isEmpty() || fits(one, base));
      if (spokenOf && one.phrase().fits(before, behind, skipped.get(one.table()))) {
        for (Meaning meaning : meanings(one, base)) {
          if (meaning.canBe(figure)) {
            meanings.add(meaning);
            table = one.table();
          }
        }
      }
    }
    return meanings.isEmpty() || meanings.size() > MOST_MEANINGS
        ? Optional.empty()
        : Optional.of(new Mention(figure, said, table, List.copyOf(meanings)));
  }

  private static boolean fits(Known one, Optional<Mention> base) {
    return base.filter(mention -> mention.table() == one.table()).isPresent();
  }

  private static List<Meaning> meanings(Known one, Optional<Mention> base) {
    return one.columns().isEmpty()
        ? one.meanings()
        : base.orElseThrow().meanings().stream()
            .filter(meaning -> !meaning.formula().isRatio())
            .map(meaning -> inColumns(meaning.formula(), one.columns()))
            .filter(meaning -> !meaning.formula().top().isEmpty())
            .toList();
  }

  /** The same rows in other columns. */
  static Meaning inColumns(Formula formula, List<ColumnSpec> columns) {
    List<Address> cells = new ArrayList<>();
    for (Formula.Part part : formula.top()) {
      for (ColumnSpec column : columns) {
        Address cell = new Address(part.cell().table(), part.cell().row(), column);
        if (cell.exists() && part.sign() > 0) {
          cells.add(cell);
        }
      }
    }
    return Meaning.of(cells);
  }
}
