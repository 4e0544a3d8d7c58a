package report.dsl.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The mark on every sentence that a new report has from last year's, until it is looked through.
 */
public final class LastYearMark {

  /** What stands before such a sentence. */
  public static final String TEXT = "【上年】";

  private static final Pattern SENTENCE = Pattern.compile("[^。！？!?]+(?:[。！？!?]+[”’」』）)]*)?");

  private LastYearMark() {}

  /** A paragraph with the mark before each of its sentences; those that have it keep it. */
  public static String on(String paragraph) {
    Matcher sentence = SENTENCE.matcher(paragraph.replace(TEXT, ""));
    return sentence.replaceAll(
        s -> s.group().isBlank() ? "" : Matcher.quoteReplacement(marked(s.group())));
  }

  private static String marked(String sentence) {
    int start = sentence.length() - sentence.stripLeading().length();
    return sentence.substring(0, start) + TEXT + sentence.substring(start);
  }
}
