package report.dsl.generator;

import java.util.List;

/**
 * What was found in many reports, body by body.
 *
 * @param entries in their order
 * @param sum all of them in a sentence
 */
public record SheetIndex(List<Entry> entries, String sum) {

  /**
   * One body.
   *
   * @param page its sheet beside the index; empty when it has none
   * @param counts how much was found, in words
   * @param remark what those that add it up say of it; empty when they say nothing
   */
  public record Entry(
      String name, String year, String state, String counts, String remark, String page) {}

  public SheetIndex {
    entries = List.copyOf(entries);
  }

  /** Whether there is anything to remark on. */
  boolean isRemarkedOn() {
    return entries.stream().anyMatch(entry -> !entry.remark().isEmpty());
  }

  /** Whether a page that begins so is one of findings, which may be written anew. */
  public static boolean isSheet(String beginning) {
    return beginning.contains(SheetHead.MARK);
  }

  /** The list as a page. */
  public String page() {
    return new SheetIndexPage(this).page();
  }
}
