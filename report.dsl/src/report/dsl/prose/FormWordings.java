package report.dsl.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.Stream;
import report.dsl.forms.ColumnSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Names;
import report.dsl.forms.Phrasing;
import report.dsl.forms.Phrasing.Topic;
import report.dsl.forms.Phrasing.Wording;
import report.dsl.forms.TableSpec;

/** The words in which a form's numbers are spoken of, made ready once for all its reports. */
final class FormWordings {

  /** Each is as long-lived as its form, of which it holds only parts. */
  private static final Map<FormSpec, FormWordings> OF_FORMS =
      Collections.synchronizedMap(new WeakHashMap<>());

  /** Begins what a report fills in, such as the name of its body. */
  private static final String BLANK = "{";

  /**
   * A wording of the form, or the name of one of its columns.
   *
   * @param words those of which one comes before the number
   */
  record Known(
      TableSpec table,
      List<Meaning> meanings,
      List<ColumnSpec> columns,
      List<String> words,
      Phrase phrase) {}

  private final List<String> ownFillers;
  private final WordSet fillers;
  private final List<String> claims;
  private final WordSet openers;
  private final WordSet pieces;
  private final WordSet limits;
  private final WordSet wholes;
  private final WordSet comparisons;
  private final WordSet rests;
  private final WordSet ends;
  private final Map<TableSpec, WordSet> names = new HashMap<>();
  private final Map<TableSpec, WordSet> skipped = new HashMap<>();
  private final List<Known> known = new ArrayList<>();

  private FormWordings(FormSpec form) {
    Phrasing phrasing = form.phrasing();
    ownFillers = phrasing.fillers().stream().filter(word -> word.contains(BLANK)).toList();
    Set<String> common = new LinkedHashSet<>(phrasing.fillers());
    ownFillers.forEach(common::remove);
    fillers = new WordSet(common);
    limits = new WordSet(phrasing.limits());
    wholes = new WordSet(phrasing.wholes());
    comparisons = new WordSet(phrasing.comparisons());
    rests = new WordSet(phrasing.rests());
    ends = new WordSet(phrasing.ends());
    claims = phrasing.claims().stream().flatMap(claim -> claim.words().stream()).toList();
    openers = new WordSet(phrasing.topics().stream().flatMap(t -> t.names().stream()).toList());
    form.tables().forEach(table -> add(table, phrasing, common));
    pieces = new WordSet(known.stream().flatMap(one -> one.words().stream()).toList());
  }

  static FormWordings of(FormSpec form) {
    return OF_FORMS.computeIfAbsent(form, FormWordings::new);
  }

  private void add(TableSpec table, Phrasing phrasing, Collection<String> common) {
    List<Topic> topics = phrasing.topics().stream().filter(t -> t.table() == table).toList();
    List<Wording> wordings = phrasing.wordings().stream().filter(w -> w.table() == table).toList();
    if (topics.isEmpty()) {
      return;
    }
    List<String> opening = topics.stream().flatMap(topic -> topic.names().stream()).toList();
    names.put(table, new WordSet(opening));
    Set<String> words = new LinkedHashSet<>(opening);
    topics.forEach(topic -> words.addAll(topic.others()));
    wordings.forEach(w -> w.pieces().forEach(piece -> words.removeAll(new HashSet<>(piece))));
    words.addAll(common);
    skipped.put(table, new WordSet(words));
    for (Wording wording : wordings) {
      List<Meaning> meanings = wording.meanings().stream().map(Meaning::of).toList();
      List<ColumnSpec> columns = wording.column().stream().toList();
      Phrase phrase = new Phrase(wording.pieces());
      known.add(new Known(table, meanings, columns, wording.pieces().get(0), phrase));
    }
    columns(table)
        .forEach(
            (name, columns) -> {
              if (!words.contains(name) && !phrasing.rests().contains(name)) {
                Phrase phrase = new Phrase(List.of(List.of(name)));
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

  /** Fillers with something in them that a report fills in. */
  List<String> ownFillers() {
    return ownFillers;
  }

  /** Words that do not change what a sentence counts. */
  WordSet fillers() {
    return fillers;
  }

  /** Words that a sentence about a table may have beside those that matter, by table. */
  Map<TableSpec, WordSet> skipped() {
    return skipped;
  }

  /** Words by which all of a row is in one column. */
  List<String> claims() {
    return claims;
  }

  /** Names for the part of a list that holds all the others. */
  WordSet rests() {
    return rests;
  }

  /** Words of what is no part of a list any more. */
  WordSet ends() {
    return ends;
  }

  /** All wordings. */
  List<Known> known() {
    return known;
  }

  /** Whether one of the words is there that come before a number. */
  boolean canBeKnown(String words) {
    return pieces.isIn(words);
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

  /** Words behind which a number only says how another has changed. */
  WordSet comparisons() {
    return comparisons;
  }

  /** Whether what follows these words is but a part, or of others. */
  boolean limits(String words, WordSet fillers) {
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
}
