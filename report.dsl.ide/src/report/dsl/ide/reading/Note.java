package report.dsl.ide.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/** A note, paragraph by paragraph; what comes from texts cannot mark anything up in it. */
public final class Note {

  private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

  private final List<Paragraph> paragraphs = new ArrayList<>();

  private record Paragraph(String markdown, String plain) {}

  private static String escaped(String text) {
    return MARKS.matcher(text).replaceAll("\\\\$0");
  }

  /** A paragraph that stands out. */
  public Note title(String text) {
    return add("**" + escaped(text) + "**", text);
  }

  /** A paragraph; none when the text is empty. */
  public Note text(String text) {
    return text.isEmpty() ? this : add(escaped(text), text);
  }

  /** A paragraph that begins with a word for what it says; none when that is empty. */
  public Note text(String word, String text) {
    return text.isEmpty() ? this : text(word + "：" + text);
  }

  /** Paragraphs of our own that are marked up already, as rule pages have them. */
  public Note marked(String markdown) {
    return add(markdown, markdown.replaceAll("\\*\\*|`", ""));
  }

  /** A paragraph with something that is to be written exactly so. */
  Note code(String word, String code) {
    return add(word + "：`" + code + "`", word + "：" + code);
  }

  /** A paragraph that leads elsewhere. */
  Note link(String text, String uri) {
    return add("[" + text + "](" + uri + ")", text + "：" + uri);
  }

  /**
   * A list of what leads elsewhere; none when it is empty.
   *
   * @param targets the address of each text
   */
  Note links(Map<String, String> targets) {
    return targets.isEmpty()
        ? this
        : add(
            targets.entrySet().stream()
                .map(one -> "- [" + escaped(one.getKey()) + "](" + one.getValue() + ")")
                .collect(Collectors.joining("\n")),
            targets.keySet().stream().map(one -> "- " + one).collect(Collectors.joining("\n")));
  }

  /** A list; none when it is empty. */
  Note list(List<String> items) {
    return items.isEmpty()
        ? this
        : add(
            items.stream().map(item -> "- " + escaped(item)).collect(Collectors.joining("\n")),
            items.stream().map(item -> "- " + item).collect(Collectors.joining("\n")));
  }

  private Note add(String markdown, String plain) {
    paragraphs.add(new Paragraph(markdown, plain));
    return this;
  }

  /** The note for a client, which may show plain text only. */
  public MarkupContent content(boolean plain) {
    String text =
        paragraphs.stream()
            .map(paragraph -> plain ? paragraph.plain() : paragraph.markdown())
            .collect(Collectors.joining("\n\n"));
    return new MarkupContent(plain ? MarkupKind.PLAINTEXT : MarkupKind.MARKDOWN, text);
  }
}
