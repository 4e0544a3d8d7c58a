package report.dsl.model;

import java.util.List;
import report.dsl.forms.Span;

/**
 * A table that the form does not know: an appendix ({@code 附表…}, printed unchecked) or a mistake.
 *
 * @param appendix whether its top-left cell begins with 附表
 * @param marked whether its first line begins with its bar
 * @param corner the top-left cell as written
 * @param lines all cells as written, header line first, escapes resolved
 */
public record FreeTable(
    boolean appendix,
    boolean marked,
    String corner,
    Span cornerSpan,
    List<List<String>> lines,
    Span span)
    implements Block {

  public FreeTable {
    lines = List.copyOf(lines);
  }
}
