package report.dsl.formatting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import report.dsl.formatting.LayoutLine.Kind;
import report.dsl.model.Filing;
import report.dsl.model.Source;
import report.dsl.parser.Characters;
import report.dsl.parser.Lexeme;
import report.dsl.parser.LineScanner;
import report.dsl.rules.Edit;

/**
 * Brings a report or a form into its one layout: tables aligned, short names, {@code =} with its
 * value, one blank line between blocks. What is wrong stays wrong, and prose and comments stay to
 * the byte: the model is the same before and after.
 */
public final class ReportFormatter {

  private final String text;
  private final List<LayoutLine> lines;
  private final TableLayouts tables;
  private final String lineEnd;

  private ReportFormatter(Source source, Optional<Filing> filing) {
    this.text = source.text();
    Set<Integer> headers =
        filing.stream()
            .flatMap(report -> report.headers().stream())
            .filter(header -> header.key().isPresent())
            .map(header -> header.keySpan().offset())
            .collect(Collectors.toSet());
    this.lines =
        LayoutLine.of(text, LineScanner.scan(text)).stream()
            .map(
                line -> filing.isPresent() && isSentence(line, headers) ? line.as(Kind.TEXT) : line)
            .toList();
    this.tables = new TableLayouts(text, lines, filing);
    this.lineEnd = LineEnds.mostOf(text);
  }

  /** A line before the first heading that only looks like a header. */
  private static boolean isSentence(LayoutLine line, Set<Integer> headers) {
    return line.kind() == Kind.PROPERTY && !headers.contains(line.offset());
  }

  /**
   * The edits that bring a source into its layout: none when it is so already, each within the
   * lines that change, in the order of the text.
   *
   * @param filing what the source was read as; empty when it is a form
   */
  public static List<Edit> edits(Source source, Optional<Filing> filing) {
    return new ReportFormatter(source, filing).edits();
  }

  private List<Edit> edits() {
    EditList edits = new EditList(text);
    int[] gaps = new Gaps(lines, tables).all();
    int end = 0;
    for (int i = 0; i < gaps.length; i++) {
      LayoutLine line = lines.get(i);
      edits.replace(end, line.start(), i == 0 ? "" : lineEnd.repeat(gaps[i] + 1));
      edits.replace(line.start(), line.end(), layOut(line));
      end = line.end();
    }
    edits.replace(end, text.length(), lines.isEmpty() ? "" : lineEnd);
    return edits.edits();
  }

  private String layOut(LayoutLine line) {
    Optional<String> content =
        switch (line.kind()) {
          case MARK -> Optional.of(word(line, 0) + beside(line, 1));
          case HEADING -> Optional.of("#".repeat(word(line, 0).length()) + beside(line, 1));
          case PROPERTY, PICTURE -> Optional.of(word(line, 0) + ":" + beside(line, 2));
          case TABLE, RULE -> tables.layOut(line);
          default -> Optional.empty();
        };
    return content
        .map(laidOut -> laidOut + comment(line))
        .orElseGet(() -> text.substring(line.start(), line.end()));
  }

  /** The token with a blank before it, unless that would make a comment of it. */
  private String beside(LayoutLine line, int index) {
    String word = word(line, index);
    return word.isEmpty() || Characters.isComment(word) ? word : " " + word;
  }

  private String word(LayoutLine line, int index) {
    List<Lexeme> tokens = line.tokens();
    return index < tokens.size() && tokens.get(index).kind() != Lexeme.Kind.COMMENT
        ? text.substring(tokens.get(index).start(), tokens.get(index).end())
        : "";
  }

  private String comment(LayoutLine line) {
    Lexeme last = line.tokens().get(line.tokens().size() - 1);
    return last.kind() == Lexeme.Kind.COMMENT && !line.isHidden()
        ? "  " + text.substring(last.start(), last.end())
        : "";
  }
}
