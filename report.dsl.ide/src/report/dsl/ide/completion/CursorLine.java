package report.dsl.ide.completion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.Span;
import report.dsl.model.Source;
import report.dsl.parser.Characters;

/**
 * The line that the cursor is in.
 *
 * @param number from 1
 * @param span without its line end
 * @param offset of the cursor
 */
record CursorLine(Source source, int number, Span span, int offset) {

  private static final Pattern COMMENT = Pattern.compile("(?:^|[\\s\\p{Z}|｜])//(?=[\\s\\p{Z}]|$)");

  static CursorLine of(Source source, int offset) {
    int number = source.line(offset);
    Span span = source.lineSpan(number);
    return new CursorLine(source, number, span, Math.min(offset, span.end()));
  }

  String text() {
    return source.text(span);
  }

  /** The text up to the cursor. */
  String before() {
    return source.text(new Span(span.offset(), offset - span.offset()));
  }

  /** The text behind the cursor. */
  String after() {
    return source.text(new Span(offset, span.end() - offset));
  }

  /** The line without the blanks around it; where the cursor is when it is blank. */
  Span content() {
    String content = Characters.trim(text());
    return content.isEmpty()
        ? new Span(offset, 0)
        : new Span(span.offset() + text().indexOf(content), content.length());
  }

  /** Whether the cursor is in a comment. */
  boolean isInComment() {
    return COMMENT.matcher(before()).find();
  }

  /** Where the line's trailing comment begins; its end when it has none. */
  int contentEnd() {
    Matcher comment = COMMENT.matcher(text());
    return comment.find() ? span.offset() + comment.start() : span.end();
  }

  /** Whether the line's first visible character is that one. */
  boolean opensWith(char half, char full) {
    String content = Characters.trim(text());
    return !content.isEmpty() && (content.charAt(0) == half || content.charAt(0) == full);
  }

  /** What was typed so far in a region that holds the cursor. */
  String typed(Span region) {
    int length = Math.max(0, Math.min(offset, region.end()) - region.offset());
    return Characters.trim(source.text(new Span(region.offset(), length)));
  }

  /**
   * The item of a list that the cursor is in, without the blanks around it.
   *
   * @param start where the list begins
   * @param signs what parts its items
   */
  Span item(int start, String signs) {
    String text = source.text();
    int from = offset;
    while (from > start && signs.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    while (from < offset && Characters.isBlank(text.charAt(from))) {
      from++;
    }
    int last = from(from).end();
    int end = offset;
    while (end < last && signs.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > offset && Characters.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(from, end - from);
  }

  /** The region from an offset up to the end of the content, without the blanks there. */
  Span from(int start) {
    int end = Math.max(start, contentEnd());
    while (end > start && end > offset && Characters.isBlank(source.text().charAt(end - 1))) {
      end--;
    }
    return new Span(start, end - start);
  }
}
