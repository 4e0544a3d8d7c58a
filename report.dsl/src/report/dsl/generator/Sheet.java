package report.dsl.generator;

import java.util.List;

/**
 * What was found in one body's report, to be sent back to it.
 *
 * @param name whose report it is
 * @param year of which year; empty when it does not say
 * @param file its file
 * @param state the verdict in a word
 * @param counts how much was found, in words
 * @param rows what was found, in the order of the text
 * @param reasoned what the report gives its reasons for, in the order of the text
 */
public record Sheet(
    String name,
    String year,
    String file,
    String state,
    String counts,
    List<Row> rows,
    List<Reasoned> reasoned) {

  /**
   * One finding.
   *
   * @param number its number on the sheet, from 1
   * @param line where, from 1
   * @param weight how much it weighs, in a word
   * @param cell the cell it is about, as the form prints it; empty when it is about none
   * @param message the sentence
   * @param remedy what to do; empty when nothing can be proposed
   */
  public record Row(
      int number, int line, String weight, String cell, String message, String remedy) {}

  /**
   * One finding that the report keeps and says why.
   *
   * @param line where, from 1
   * @param message the sentence
   * @param reason why it stays
   */
  public record Reasoned(int line, String message, String reason) {}

  public Sheet {
    rows = List.copyOf(rows);
    reasoned = List.copyOf(reasoned);
  }

  /** Whether a finding is about one cell. */
  boolean namesCells() {
    return rows.stream().anyMatch(row -> !row.cell().isEmpty());
  }

  /** Whether there is a way to mend anything. */
  boolean proposes() {
    return rows.stream().anyMatch(row -> !row.remedy().isEmpty());
  }

  /** The sheet as a page. */
  public String page() {
    return new FindingsSheet(this).page();
  }
}
