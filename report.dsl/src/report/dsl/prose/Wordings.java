package report.dsl.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Names;
import report.dsl.forms.Phrasing;
import report.dsl.forms.Phrasing.Topic;
import report.dsl.forms.Phrasing.Wording;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.Address;
import report.dsl.model.Filing;
import report.dsl.model.Formula;
import report.dsl.model.HeaderKey;

/** The words in which a form's numbers are spoken of, made ready for one report. */
final class Wordings {

  private static final String GOVERNMENT = "人民政府";

  /**
   * A wording of the form, or the name of one of its columns.
   *
   * @param words those of which one comes before the number
   */
  private record Known(
      TableSpec table,
      List<Meaning> meanings,
      List<ColumnSpec> columns,
      List<String> words,
      Phrase phrase) {}

  private final WordSet fillers;
  private final List<String> claims;
  private final WordSet openers;
  private final WordSet pieces;
  private final WordSet limits;
  private final WordSet wholes;
  private final WordSet comparisons;
  private final Map<TableSpec, WordSet> names = new HashMap<>();
  private final Map<TableSpec, WordSet> skipped = new HashMap<>();
  private final List<Known> known = new ArrayList<>();

  Wordings(Filing filing) {
    Phrasing phrasing = filing.form().phrasing();
    List<String> common = fillers(filing);
    fillers = new WordSet(common);
    limits = new WordSet(phrasing.limits());
    wholes = new WordSet(phrasing.wholes());
    comparisons = new WordSet(phrasing.comparisons());
    claims = phrasing.claims().stream().flatMap(claim -> claim.words().stream()).toList();
    openers = new WordSet(phrasing.topics().stream().flatMap(t -> t.names().stream()).toList());
    filing.form().tables().forEach(table -> add(table, filing.form(), common));
    pieces = new WordSet(known.stream().flatMap(one -> one.words().stream()).toList());
  }

  /** The form's words and how this body and this year are called in its own report. */
  private static List<String> fillers(Filing filing) {
    String body = Names.key(filing.value(HeaderKey.BODY));
    String place = body.endsWith(GOVERNMENT) ? body.replace(GOVERNMENT, "") : body;
    String whole = place.isEmpty() ? "" : "全" + place.charAt(place.length() - 1);
    List<String> words = new ArrayList<>();
    for (String word : filing.form().phrasing().fillers()) {
      words.add(word.replace("{" + HeaderKey.BODY.word() + "}", body));
    }
    words.addAll(List.of(place, whole));
    filing.year().ifPresent(year -> words.addAll(List.of(year + "年", year + "年度")));
    words.removeIf(String::isEmpty);
    return words;
  }

  private void add(TableSpec table, FormSpec form, List<String> common) {
    Phrasing phrasing = form.phrasing();
    List<Topic> topics = phrasing.topics().stream().filter(t -> t.table() == table).toList();
    List<Wording> wordings = phrasing.wordings().stream().filter(w -> w.table() == table).toList();
    if (topics.isEmpty()) {
      return;
    }
    List<String> openers = topics.stream().flatMap(topic -> topic.names().stream()).toList();
    names.put(table, new WordSet(openers));
    Set<String> words = new LinkedHashSet<>(openers);
    topics.forEach(topic -> words.addAll(topic.others()));
    wordings.forEach(w -> w.pieces().forEach(words::removeAll));
    words.addAll(common);
    WordSet between = new WordSet(words);
    skipped.put(table, between);
    for (Wording wording : wordings) {
      List<Meaning> meanings = wording.meanings().stream().map(Meaning::of).toList();
      List<ColumnSpec> columns = wording.column().stream().toList();
      Phrase phrase = new Phrase(wording.pieces(), between);
      known.add(new Known(table, meanings, columns, wording.pieces().get(0), phrase));
    }
    columns(table)
        .forEach(
            (name, columns) -> {
              if (!words.contains(name) && !phrasing.rests().contains(name)) {
                Phrase phrase = new Phrase(List.of(List.of(name)), between);
                known.add(new Known(table, List.of(), columns, List.of(name), phrase));
              }
            });
  }

  /** The columns of a table by the names in use, those of a group by its label. */
  private static Map<String, List<ColumnSpec>> columns(TableSpec table) {
    Map<String, List<ColumnSpec>> columns = new HashMap<>();
    for (ColumnSpec column : table.columns()) {
      for (String group : column.label().groups()) {
        columns.put(Names.key(group), table.columnNames().group(group));
      }
    }
    columns.values().removeIf(group -> group.isEmpty() || group.size() == table.columns().size());
    for (ColumnSpec column : table.columns()) {
      Stream.of(column.name(), column.label().official())
          .map(Names::key)
          .forEach(name -> columns.put(name, List.of(column)));
    }
    return columns;
  }

  /** The tables that these words open the topic of. */
  List<TableSpec> opened(String words) {
    if (!openers.isIn(words)) {
      return List.of();
    }
    return names.entrySet().stream()
        .filter(entry -> entry.getValue().isIn(words))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Where the words begin that a whole row is in one column; their end when there are none. */
  int claimIn(String words) {
    return claims.stream()
        .mapToInt(words::indexOf)
        .filter(at -> at >= 0)
        .min()
        .orElse(words.length());
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
    if (wholes.isIn(words)) {
      return false;
    }
    int at = 0;
    while (at < words.length()) {
      int known = Math.max(fillers.longestAt(at, words), pieces.longestAt(at, words));
      if (limits.longestAt(at, words) > known) {
        return true;
      }
      at += Math.max(1, known);
    }
    return false;
  }

  /** Whether these words are of the kind that a number of the form stands behind. */
  boolean counts(String words) {
    return pieces.isIn(words);
  }

  /** Whether the number behind these words only says how another has changed. */
  boolean compares(String words) {
    return comparisons.isIn(words);
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
    if (open.isEmpty() || !pieces.isIn(before)) {
      return Optional.empty();
    }
    Set<Meaning> meanings = new LinkedHashSet<>();
    TableSpec table = null;
    for (Known one : known) {
      boolean spokenOf = open.contains(one.table()) && (one.columns().isEmpty() || fits(one, base));
      if (spokenOf && one.phrase().fits(before, behind)) {
        for (Meaning meaning : meanings(one, base)) {
          if (meaning.canBe(figure)) {
            meanings.add(meaning);
            table = one.table();
          }
        }
      }
    }
    return meanings.isEmpty()
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
