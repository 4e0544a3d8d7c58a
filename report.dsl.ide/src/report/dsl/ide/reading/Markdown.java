package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A note in Markdown, paragraph by paragraph; what comes from texts cannot mark anything up. */
final class Markdown {

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

  private final List<String> paragraphs = new ArrayList<>();

  static String plain(String text) {
    return MARKS.matcher(text).replaceAll("\\\\$0");
  }

  Markdown title(String text) {
    paragraphs.add("**" + plain(text) + "**");
    return this;
  }

  /** A paragraph; none when the text is empty. */
  Markdown text(String text) {
    return raw(plain(text));
  }

  /** A paragraph that begins with a word for what it says; none when that is empty. */
  Markdown text(String word, String text) {
    return text.isEmpty() ? this : text(word + "：" + text);
  }

  /** A list; none when it is empty. */
  Markdown list(List<String> items) {
    return raw(String.join("\n", items.stream().map(item -> "- " + plain(item)).toList()));
  }

  /** A paragraph that is Markdown already; none when it is empty. */
  Markdown raw(String markdown) {
    if (!markdown.isEmpty()) {
      paragraphs.add(markdown);
    }
    return this;
  }

  @Override
  public String toString() {
    return String.join("\n\n", paragraphs);
  }
}
