package report.dsl.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * The edits that the design's budget names: a digit typed, a word typed, a row deleted, a table's
 * numbers pasted, and each of them undone.
 */
final class TypingSession {

  /** One edit and what it is called in the result. */
  record Step(String kind, TextDocumentContentChangeEvent change) {}

  private static final Pattern ROW = Pattern.compile("(?m)^\\| 部分公开.*\\n");
  private static final Pattern ROWS = Pattern.compile("(?ms)^\\| 新收.*?\\| 结转下年[^\\n]*\\n");

  private final String text;
  private final List<Step> steps = new ArrayList<>();

  private TypingSession(String text) {
    this.text = text;
  }

  /** One round of edits of that report; the text is the same after it. */
  static List<Step> of(String text) {
    TypingSession session = new TypingSession(text);
    Matcher row = find(ROW, text);
    Matcher rows = find(ROWS, text);
    int word = text.indexOf("全年") + 2;
    session.add("digit", text.lastIndexOf(' ', row.end() - 2), 0, "7");
    session.add("prose", word, 0, "共");
    session.add("row deletion", row.start(), row.group().length(), "");
    session.add("table paste", rows.start(), rows.group().length(), rows.group().replace('1', '2'));
    return session.steps;
  }

  private static Matcher find(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new IllegalStateException("the report has no " + pattern);
    }
    return matcher;
  }

  private void add(String kind, int start, int length, String other) {
    String old = text.substring(start, start + length);
    String changed = text.substring(0, start) + other + text.substring(start + length);
    steps.add(new Step(kind, replace(text, start, length, other)));
    steps.add(new Step("undo", replace(changed, start, other.length(), old)));
  }

  private static TextDocumentContentChangeEvent replace(
      String text, int start, int length, String other) {
    Range range = new Range(position(text, start), position(text, start + length));
    return new TextDocumentContentChangeEvent(range, other);
  }

  private static Position position(String text, int offset) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count();
    return new Position(line, offset - before.lastIndexOf('\n') - 1);
  }
}
