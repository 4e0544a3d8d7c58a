package report.dsl.forms;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Another short name for a table, row or column of a form: what it may be, and which of the names
 * in use have to become it.
 *
 * @param form the form
 * @param named a table, row or column of it
 */
public record Renaming(FormSpec form, Object named) {

  /** What would part a reference, a table line or an operand. */
  private static final Pattern UNFIT =
      Pattern.compile("[\\s\\p{Z}.．{}|｜=＝≥≤+＋\\-－−><\"“”「」]|^\\d+$|^$");

  /** Whether that can be a short name wherever forms and reports write one. */
  public static boolean isFit(String name) {
    return !UNFIT.matcher(name).find();
  }

  /** Whether it would then not be the only thing of that name. */
  public boolean isTaken(String name) {
    return indexes()
        .anyMatch(
            names ->
                !names.group(name).isEmpty()
                    || names.all(name).stream().anyMatch(one -> one != named));
  }

  /** The names among which this one has to be the only such. */
  private Stream<NameIndex<?>> indexes() {
    if (named instanceof TableSpec) {
      return Stream.of(form.tableNames());
    }
    Stream<NameIndex<?>> rows =
        form.tables().filter(table -> table.rows().contains(named)).map(TableSpec::rowNames);
    Stream<NameIndex<?>> columns =
        form.tables().filter(table -> table.columns().contains(named)).map(TableSpec::columnNames);
    return Stream.concat(rows, columns);
  }

  /**
   * Whether a name in use is the one that changes. Official labels and aliases go on to mean the
   * same; a label without a short name of its own is itself what changes.
   */
  public static boolean changes(String name, Label label) {
    String key = Names.key(name);
    boolean alias = label.aliases().stream().anyMatch(other -> Names.key(other).equals(key));
    return key.equals(Names.key(label.shortName())) || !label.hasOwnShortName() && !alias;
  }
}
