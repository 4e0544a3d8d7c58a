package report.dsl.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.Span;
import report.dsl.model.Source;
import report.dsl.parser.Characters;

/** Edits of whole lines, in the line ends of the text. */
public final class Layout {

  private static final Pattern COMMENT = Pattern.compile("(?<=[\\s\\p{Z}])//(?=[\\s\\p{Z}]|$)");

  private Layout() {}

  /** Where the line after that offset begins; the end of the text when it is in the last one. */
  public static int nextLine(Source source, int offset) {
    int line = source.line(offset);
    return line < source.lineCount() ? source.lineSpan(line + 1).offset() : source.text().length();
  }

  /** Where the line of that offset begins. */
  static int lineStart(Source source, int offset) {
    return source.lineSpan(source.line(offset)).offset();
  }

  /** Where the comments directly above the line of that offset begin; else where that line does. */
  static int withComments(Source source, int offset) {
    int line = source.line(offset);
    while (line > 1 && Characters.isComment(source.text(source.lineSpan(line - 1)))) {
      line--;
    }
    return source.lineSpan(line).offset();
  }

  /** Inserts whole lines at the start of a line, with a blank line before and after them. */
  public static Edit insertBlock(Source source, int offset, String block) {
    String end = source.lineEnd();
    String text = source.text();
    int missing = Math.max(0, 2 - lineEndsBefore(text, offset));
    boolean parted = offset == text.length() || Characters.isLineEnd(text.charAt(offset));
    return Edit.insert(offset, end.repeat(missing) + block + end + (parted ? "" : end));
  }

  /** How many lines end right before that offset, up to 2; 2 when only blanks are before it. */
  private static int lineEndsBefore(String text, int offset) {
    int ends = 0;
    int at = offset - 1;
    while (at >= 0
        && ends < 2
        && (Characters.isLineEnd(text.charAt(at)) || Characters.isBlank(text.charAt(at)))) {
      boolean pair = text.charAt(at) == '\n' && at > 0 && text.charAt(at - 1) == '\r';
      ends += Characters.isLineEnd(text.charAt(at)) ? 1 : 0;
      at -= pair ? 2 : 1;
    }
    return at < 0 ? 2 : ends;
  }

  /** Inserts one line at the start of a line, or behind the last line of the text. */
  static Edit insertLines(Source source, int offset, String lines) {
    String text = source.text();
    boolean open = offset > 0 && !Characters.isLineEnd(text.charAt(offset - 1));
    String end = source.lineEnd();
    return Edit.insert(offset, open ? end + lines : lines + end);
  }

  /** Takes out the line of that region with its line end; a comment behind the region stays. */
  static Edit removeLine(Source source, Span span) {
    int start = lineStart(source, span.offset());
    int lineEnd = source.lineSpan(source.line(span.end())).end();
    Matcher comment = COMMENT.matcher(source.text()).region(span.end(), lineEnd);
    int end = comment.find() ? comment.start() : nextLine(source, span.end());
    return new Edit(new Span(start, end - start), "");
  }

  /** Writes a name into a cell; where that is blank, with a blank on either side. */
  static Edit label(Span cell, String written, String name) {
    return new Edit(cell, written.isEmpty() ? " " + name + " " : name);
  }
}
