package report.dsl.cli;

import java.util.regex.Pattern;
import report.dsl.forms.Severity;

/** A rule's page as plain text: its Markdown without the marks, its examples indented. */
final class PageText {

  private static final String FENCE = "```";
  private static final String MARGIN = "    ";
  private static final Pattern STRONG = Pattern.compile("\\*\\*(.+?)\\*\\*");
  private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)\\]\\(([^)]*)\\)");
  private static final Pattern CODE = Pattern.compile("`([^`]*)`");

  private final Palette palette;

  PageText(Palette palette) {
    this.palette = palette;
  }

  String of(RuleGuide page) {
    StringBuilder text = new StringBuilder();
    text.append(palette.strong(page.code() + " " + page.title())).append("\n\n");
    boolean example = false;
    for (String line : page.body().lines().toList()) {
      if (line.startsWith(FENCE)) {
        if (!example) {
          text.append(line.contains("fixed") ? "改好以后：\n" : "例：\n");
        }
        example = !example;
      } else {
        text.append(example ? MARGIN + marked(line) : words(line)).append('\n');
      }
    }
    return text.toString();
  }

  /** The line of an example, what is found in it named as {@code check} names it. */
  private static String marked(String line) {
    String marked = line;
    for (Severity severity : Severity.values()) {
      Weight weight = Weight.of(severity);
      marked = marked.replace("// " + weight.english() + ": ", "// " + weight.chinese() + "：");
    }
    return marked;
  }

  private String words(String line) {
    if (line.startsWith("#")) {
      return palette.strong(line.replaceFirst("^#+\\s*", ""));
    }
    String plain = LINK.matcher(line).replaceAll("$1（$2）");
    plain = CODE.matcher(plain).replaceAll("$1");
    return STRONG.matcher(plain).replaceAll(match -> palette.strong(match.group(1) + "："));
  }
}
