package report.dsl.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import report.dsl.forms.Script;
import report.dsl.forms.Span;
import report.dsl.model.Block;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.Prose;
import report.dsl.model.SubHeading;
import report.dsl.parser.Characters;

/**
 * A line of a report's own words: a paragraph or a heading inside a section.
 *
 * @param section where it is
 * @param text as the source has it
 * @param plain the same, character by character, of half width and in simplified script
 * @param span its region
 */
public record Passage(FiledSection section, String text, String plain, Span span) {

  private static final int NEAR = 300;

  /** All of them in the order of the text. */
  static List<Passage> of(Filing filing) {
    List<Passage> passages = new ArrayList<>();
    for (FiledSection section : filing.sections()) {
      for (Block block : section.blocks()) {
        if (block instanceof Prose || block instanceof SubHeading) {
          passages.add(of(filing, section, block.span()));
        }
      }
    }
    return List.copyOf(passages);
  }

  /** The title of a section. */
  static Passage title(Filing filing, FiledSection section) {
    return of(filing, section, section.titleSpan());
  }

  private static Passage of(Filing filing, FiledSection section, Span span) {
    String text = filing.source().text(span);
    return new Passage(section, text, plain(text), span);
  }

  /** A text of half width and in simplified script, each character in its place. */
  static String plain(String text) {
    return Script.simplifiedText(Characters.halfWidth(text));
  }

  /** The region in the source of what was found in it. */
  Span at(MatchResult found) {
    return new Span(span.offset() + found.start(), found.end() - found.start());
  }

  /** What was found in it, as the source has it. */
  String text(MatchResult found) {
    return text.substring(found.start(), found.end());
  }

  /** The sentence of that place; of a very long one what is near. */
  String sentence(int at) {
    int start = at;
    while (start > Math.max(0, at - NEAR) && !endsSentence(plain.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < Math.min(plain.length(), at + NEAR) && !endsSentence(plain.charAt(end))) {
      end++;
    }
    return plain.substring(start, end);
  }

  /** Where the sentence of that place ends, its mark left out. */
  int sentenceEnd(int at) {
    int end = at;
    while (end < plain.length() && !endsSentence(plain.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean endsSentence(char c) {
    return c == '。' || c == '!' || c == '?';
  }
}
