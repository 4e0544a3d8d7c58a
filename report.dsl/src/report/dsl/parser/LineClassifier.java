package report.dsl.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import report.dsl.parser.SourceLine.Kind;

/**
 * Splits a source into lines and says of each what kind it is. The kind follows from how the line
 * begins and from two facts of the text before it: is this a form, and has a heading been seen.
 */
final class LineClassifier {

  private static final Pattern REPORT_MARK = Pattern.compile("(?s)年[报報](?=[\\s\\p{Z}\\p{N}]|$).*");
  private static final Pattern FORM_MARK = Pattern.compile("(?s)表式(?=[\\s\\p{Z}\\p{N}]|$).*");

  /** A short word, or single characters spread out with blanks as titles are. */
  private static final Pattern PROPERTY =
      Pattern.compile(
          "(?s)(?:\\p{L}[\\p{L}\\p{N}]{0,11}|\\p{L}(?:[\\s\\p{Z}]{1,4}\\p{L}){1,5})"
              + "[\\s\\p{Z}]*[:：](?!//).*");

  private static final Pattern PICTURE = Pattern.compile("(?s)[图圖][\\s\\p{Z}]*[:：].*");
  private static final Pattern DASHES = Pattern.compile(":?-{3,}:?");
  private static final String IDENTITY_MARK = "勾稽";

  private final String text;
  private boolean first = true;
  private boolean form;
  private boolean inBody;

  LineClassifier(String text) {
    this.text = text;
  }

  List<SourceLine> lines() {
    List<SourceLine> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && !Characters.isLineEnd(text.charAt(end))) {
        end++;
      }
      int next = end;
      if (next < text.length()) {
        next += text.startsWith("\r\n", end) ? 2 : 1;
      }
      lines.add(new SourceLine(kind(start, end), start, end, next));
      start = next;
    }
    return lines;
  }

  private Kind kind(int start, int end) {
    String line = Characters.trim(text.substring(start, end));
    if (line.isEmpty()) {
      return Kind.BLANK;
    }
    if (Characters.isComment(line)) {
      return Kind.COMMENT;
    }
    Kind kind = kind(line);
    first = false;
    inBody |= kind == Kind.HEADING;
    return kind;
  }

  private Kind kind(String line) {
    if (first && FORM_MARK.matcher(line).matches()) {
      form = true;
      return Kind.FORM_MARK;
    }
    if (first && REPORT_MARK.matcher(line).matches()) {
      return Kind.REPORT_MARK;
    }
    if (isHeading(line)) {
      return Kind.HEADING;
    }
    if (Characters.isPipe(line.charAt(0))) {
      return isRule(line) ? Kind.RULE : Kind.TABLE;
    }
    if (form && line.startsWith(IDENTITY_MARK)) {
      return Kind.IDENTITY;
    }
    if (!form && PICTURE.matcher(line).matches()) {
      return Kind.PICTURE;
    }
    if ((form || !inBody) && PROPERTY.matcher(line).matches()) {
      return Kind.PROPERTY;
    }
    return countPipes(line) >= 2 ? Kind.UNMARKED_TABLE : Kind.PROSE;
  }

  /** Hashes in front; no title begins with a bar, but a table line may have one hash too many. */
  private static boolean isHeading(String line) {
    int at = 0;
    while (at < line.length()
        && (Characters.isHash(line.charAt(at)) || at > 0 && Characters.isBlank(line.charAt(at)))) {
      at++;
    }
    return at > 0 && (at == line.length() || !Characters.isPipe(line.charAt(at)));
  }

  /**
   * Whether every cell is {@code ---}; cell by cell, as one pattern over a long line backtracks.
   */
  private static boolean isRule(String line) {
    int start = 1;
    for (int i = 1; i < line.length(); i++) {
      if (Characters.isPipe(line.charAt(i))) {
        if (!isDashes(line.substring(start, i))) {
          return false;
        }
        start = i + 1;
      }
    }
    return start == line.length() ? start > 1 : isDashes(line.substring(start));
  }

  private static boolean isDashes(String cell) {
    return DASHES.matcher(Characters.trim(cell)).matches();
  }

  /** Those of a reference, as in {@code {行.列|万}}, are its own. */
  private static int countPipes(String line) {
    int pipes = 0;
    int shut = line.indexOf('}');
    for (int i = 0; i < line.length(); i++) {
      if (shut >= 0 && shut < i) {
        shut = line.indexOf('}', i);
      }
      if (line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == '{' && shut > i) {
        i = shut;
      } else if (Characters.isPipe(line.charAt(i))) {
        pipes++;
      }
    }
    return pipes;
  }
}
