package report.dsl.rules;

import java.util.Comparator;
import java.util.List;

/**
 * One way out of a finding.
 *
 * @param title what it does, an imperative such as 改为12
 * @param edits all that must change, in the order of the text, none touching another
 */
public record Fix(String title, List<Edit> edits) {

  public Fix {
    edits = edits.stream().sorted(Comparator.comparing(edit -> edit.span().offset())).toList();
  }

  /** A fix of one edit. */
  public Fix(String title, Edit edit) {
    this(title, List.of(edit));
  }

  /** The same fix with the name of the cell in its title, for a finding that stands elsewhere. */
  public Fix of(String name) {
    return new Fix(name + title, edits);
  }

  /** The text with this fix done. */
  public String applyTo(String text) {
    StringBuilder fixed = new StringBuilder(text.length());
    int end = 0;
    for (Edit edit : edits) {
      fixed.append(text, end, edit.span().offset()).append(edit.text());
      end = edit.span().end();
    }
    fixed.append(text, end, text.length());
    return fixed.toString();
  }
}
