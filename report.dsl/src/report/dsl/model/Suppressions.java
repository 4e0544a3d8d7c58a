package report.dsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import report.dsl.forms.Span;
import report.dsl.parser.Characters;

/** Finds the comments {@code // 忽略 RULE: 理由} of a report. */
final class Suppressions {

  private static final Pattern COMMENT =
      Pattern.compile(
          "(?s)//[\\s\\p{Z}]++忽略(?:[\\s\\p{Z}]++([^\\s\\p{Z}:：]*+))?[\\s\\p{Z}]*+[:：]?(.*?)"
              + "(?:(?<![\\s\\p{Z}])[\\s\\p{Z}]++//(?:[\\s\\p{Z}].*)?)?");

  private Suppressions() {}

  static List<Suppression> of(Source source) {
    List<Suppression> found = new ArrayList<>();
    if (!source.text().contains("忽略")) {
      return found;
    }
    int target = 1;
    for (int line = 1; line <= source.lineCount(); line++) {
      Span span = source.lineSpan(line);
      String text = source.text(span);
      String comment = Characters.trim(text);
      Matcher matcher = COMMENT.matcher(comment);
      if (matcher.matches()) {
        int offset = span.offset() + text.indexOf(comment);
        String rule = matcher.group(1) == null ? "" : matcher.group(1);
        String reason = reason(Characters.trim(matcher.group(2)));
        Span at = new Span(offset, comment.length());
        target = target(source, Math.max(target, line + 1)); // lines between were comments too
        found.add(new Suppression(rule, reason, at, target));
      }
    }
    return found;
  }

  /** The word that stands for a reason, as examples have it, is none. */
  private static String reason(String written) {
    return written.equals(Suppression.REASON) ? "" : written;
  }

  private static int target(Source source, int from) {
    int line = from;
    while (line < source.lineCount()) {
      String text = source.text(source.lineSpan(line));
      if (!Characters.trim(text).isEmpty() && !Characters.isComment(text)) {
        break;
      }
      line++;
    }
    return line;
  }
}
