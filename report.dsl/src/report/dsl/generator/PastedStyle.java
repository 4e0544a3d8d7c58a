package report.dsl.generator;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dresses a page's article for a page that is not ours: no style sheet comes with what is pasted
 * into a content management system, so each element carries the little that it cannot be read
 * without. Colours and fonts stay those of the page around it.
 */
final class PastedStyle {

  /** Text cannot look like a tag, nor end one: it is escaped. */
  private static final Pattern TAG =
      Pattern.compile("<(article|h[1-6]|p|div|section|table|caption|th|td|figure|img)([^>]*)>");

  private static final Pattern CLASS = Pattern.compile(" class=\"([a-z-]+)");

  /** A caption that repeats the heading is hidden by the page's style sheet; here it only names. */
  private static final Pattern REPEATED =
      Pattern.compile(
          "aria-labelledby=\"([^\"]*)\"([^>]*>\\n<table[^>]*>\\n)"
              + "<caption id=\"\\1\" class=\"unseen\">([^<]*)</caption>\\n");

  private static final String BORDER = "border:1px solid #8d887f;padding:.35em .5em";

  private boolean free;

  private PastedStyle() {}

  /** The article with styles of its own. */
  static String dress(String article) {
    String named = REPEATED.matcher(article).replaceAll("aria-label=\"$3\"$2");
    PastedStyle style = new PastedStyle();
    return TAG.matcher(named).replaceAll(tag -> Matcher.quoteReplacement(style.dressed(tag)));
  }

  private String dressed(MatchResult tag) {
    Matcher named = CLASS.matcher(tag.group(2));
    String style = style(tag.group(1), named.find() ? named.group(1) : "", tag.group(2));
    String attribute = style.isEmpty() ? "" : " style=\"" + style + '"';
    return "<" + tag.group(1) + tag.group(2) + attribute + ">";
  }

  private String style(String element, String kind, String attributes) {
    return switch (element) {
      case "article" -> "overflow-wrap:anywhere";
      case "h1", "figure" -> "text-align:center";
      case "h3", "h4", "h5", "h6" -> "text-indent:2em";
      case "p" ->
          kind.equals("draft")
              ? "border:2px solid #a3181f;padding:.6em 1em;text-align:center"
              : "text-indent:2em";
      case "div" -> "text-align:right";
      case "section" -> kind.equals("scroll") ? "overflow-x:auto" : "";
      case "table" -> table(kind);
      case "caption" -> "font-weight:600";
      case "th" -> BORDER + ";font-weight:400" + header(attributes);
      case "td" -> BORDER + cell(kind);
      case "img" -> "max-width:100%";
      default -> "";
    };
  }

  private String table(String kind) {
    free = kind.equals("free");
    return "border-collapse:collapse;width:100%;font-size:.875em;line-height:1.5";
  }

  private static String header(String attributes) {
    boolean label = attributes.contains(" scope=\"row\"") && !attributes.contains(" rowspan=");
    return label ? ";text-align:left" : ";text-align:center";
  }

  private String cell(String kind) {
    return switch (kind) {
      case "number" -> ";text-align:right;white-space:nowrap";
      case "blank", "unreadable" -> ";text-align:right;background:#fff1c9;color:#1b1b1b";
      default -> free || kind.equals("corner") ? ";text-align:left" : "";
    };
  }
}
