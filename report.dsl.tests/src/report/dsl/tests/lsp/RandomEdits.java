package report.dsl.tests.lsp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Random;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/**
 * What people and programs do to a text, at random but always the same for a seed: typing,
 * deleting, pasting, taking back, and cutting characters of two units in half.
 */
final class RandomEdits {

  private static final String[] PIECES = {
    "1",
    "0",
    "=",
    "|",
    "｜",
    "\n",
    "\r\n",
    "#",
    "{",
    "}",
    "新收",
    "总计",
    "// 忽略 ",
    "：",
    "𠮷",
    "\t",
    "　",
    "| 行政处罚 | 5 |\n",
    "# 六、其他需要报告的事项\n",
    "55件",
    "年报 2019版\n",
    "\\",
    "图: a.png"
  };

  /** After so many edits on average it begins anew, lest all of it becomes noise. */
  private static final int ROUND = 100;

  private final Random random;
  private final Deque<String> before = new ArrayDeque<>();
  private final String first;
  private String text;

  RandomEdits(String text, long seed) {
    this.first = text;
    this.text = text;
    this.random = new Random(seed);
  }

  /** The text after the edits so far. */
  String text() {
    return text;
  }

  /** The next edit, as a client sends it. */
  TextDocumentContentChangeEvent next() {
    int kind = random.nextInt(10);
    if (kind == 0 && !before.isEmpty()) {
      return all(before.pop());
    }
    if (random.nextInt(ROUND) == 0) {
      before.clear();
      return all(first);
    }
    before.push(text);
    int start = random.nextInt(text.length() + 1);
    int length = kind < 4 ? Math.min(random.nextInt(kind == 1 ? 60 : 3), text.length() - start) : 0;
    String piece = kind == 1 ? "" : PIECES[random.nextInt(PIECES.length)];
    Range range = new Range(position(start), position(start + length));
    text = text.substring(0, start) + piece + text.substring(start + length);
    return new TextDocumentContentChangeEvent(range, piece);
  }

  private TextDocumentContentChangeEvent all(String old) {
    text = sent(old);
    return new TextDocumentContentChangeEvent(text);
  }

  /** The text as it arrives: half a character cannot be sent and becomes a question mark. */
  static String sent(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** In UTF-16 units; a line ends with {@code \n}, {@code \r\n} or {@code \r}. */
  private Position position(int offset) {
    int line = 0;
    int start = 0;
    for (int i = 0; i < offset; i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n');
      if (ends) {
        line++;
        start = i + 1;
      }
    }
    return new Position(line, offset - start);
  }
}
