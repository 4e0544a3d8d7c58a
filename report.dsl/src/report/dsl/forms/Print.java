package report.dsl.forms;

/** How the published page lays a table out ({@code 版式}). */
public enum Print {
  /** A table of its own with nested row and column headers. */
  PLAIN("单表"),
  /** A block of a table that it shares with its neighbours: name, header row and rows under it. */
  BLOCK("分块"),
  /** All rows side by side in one printed row. */
  ONE_ROW("横排");

  private final String word;

  Print(String word) {
    this.word = word;
  }

  /** The word for it in a form. */
  public String word() {
    return word;
  }

  /** The print of that word; null when there is none such. */
  static Print parse(String word) {
    for (Print print : values()) {
      if (print.word.equals(word)) {
        return print;
      }
    }
    return null;
  }
}
