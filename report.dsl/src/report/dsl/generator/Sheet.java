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
 */
public record Sheet(
    String name, String year, String file, String state, String counts, List<Row> rows) {

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

  public Sheet {
    rows = List.copyOf(rows);
  }

  /** The sheet as a page. */
  public String page() {
    return new FindingsSheet(this).page();
  }
}
