package report.dsl.paste;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import report.dsl.forms.Names;
import report.dsl.forms.RowSpec;

/** Finds which row of the form each pasted row is, by its label, else by its place. */
final class RowFinder {

  /**
   * What a pasted row is.
   *
   * @param spec the form's row; empty when nobody knows
   * @param byPlace whether its label did not say so, only its place between others
   */
  record Found(Optional<RowSpec> spec, boolean byPlace) {

    static final Found NONE = new Found(Optional.empty(), false);
  }

  private final Vocabulary vocabulary;
  private final List<Found> found = new ArrayList<>();
  private final Set<RowSpec> taken = new HashSet<>();
  private String group = "";

  private RowFinder(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** For each pasted row what it is, headers none; no row of the form is found twice. */
  static List<Found> find(List<PastedRow> rows, Vocabulary vocabulary) {
    RowFinder finder = new RowFinder(vocabulary);
    for (PastedRow row : rows) {
      row.labels().stream().filter(vocabulary::isGroup).forEach(label -> finder.group = label);
      Optional<RowSpec> named = finder.named(row).filter(finder.taken::add);
      finder.found.add(new Found(named, false));
    }
    finder.placeBetween(rows);
    return finder.found;
  }

  private Optional<RowSpec> named(PastedRow row) {
    String label = row.label();
    if (isHeader(row) || label.isEmpty()) {
      return Optional.empty();
    }
    List<RowSpec> all = vocabulary.rows(label);
    List<RowSpec> here =
        all.size() < 2 ? all : all.stream().filter(spec -> isIn(group, spec)).toList();
    return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
  }

  /** A name that rows and columns share is a column's among others, or without any number. */
  private boolean isHeader(PastedRow row) {
    return vocabulary.column(row.label()).isPresent()
        && (!row.isFilled()
            || row.labels().stream().filter(l -> vocabulary.column(l).isPresent()).count() > 1);
  }

  private static boolean isIn(String group, RowSpec row) {
    List<String> groups = row.label().groups();
    return !group.isEmpty()
        && groups.stream().anyMatch(outer -> Names.key(outer).endsWith(Names.key(group)));
  }

  /** Rows without a known label are those of the form between two known ones, if as many. */
  private void placeBetween(List<PastedRow> rows) {
    List<RowSpec> official = vocabulary.table().rows();
    List<Integer> open = new ArrayList<>();
    int before = -1;
    for (int i = 0; i <= rows.size(); i++) {
      Optional<RowSpec> named = i < rows.size() ? found.get(i).spec() : Optional.empty();
      if (i == rows.size() || named.isPresent()) {
        int after = named.map(RowSpec::index).orElse(official.size());
        if (after - before - 1 == open.size()) {
          for (int k = 0; k < open.size(); k++) {
            place(open.get(k), official.get(before + 1 + k), rows);
          }
        }
        before = after;
        open.clear();
      } else if (rows.get(i).isFilled()) {
        open.add(i);
      }
    }
  }

  /** Unless its labels say that it must be another one. */
  private void place(int index, RowSpec spec, List<PastedRow> rows) {
    boolean denied =
        rows.get(index).labels().stream()
            .anyMatch(l -> vocabulary.isGroup(l) ? !isIn(l, spec) : !vocabulary.resembles(l, spec));
    if (!denied && taken.add(spec)) {
      found.set(index, new Found(Optional.of(spec), true));
    }
  }
}
