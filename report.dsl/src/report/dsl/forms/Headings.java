package report.dsl.model;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Paragraph;
import report.dsl.ast.Section;
import report.dsl.ast.Text;
import report.dsl.forms.Nodes;
import report.dsl.forms.Span;
import report.dsl.parser.Characters;

/** The title that a line is or could be. */
final class Headings {

  private static final int LONGEST_TITLE = 60;

  /** Bold, as other programs mark it. */
  private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(.+)\\1");

  private Headings() {}

  /** The title of a heading, or the words of a short paragraph; empty for any other line. */
  static String title(EObject node) {
    if (node instanceof Section section) {
      return section.getTitle() == null ? "" : Characters.unescape(section.getTitle());
    }
    if (node instanceof Paragraph paragraph
        && paragraph.getParts().size() == 1
        && paragraph.getParts().get(0) instanceof Text text
        && text.getText().length() <= LONGEST_TITLE) {
      String words = Characters.trim(text.getText());
      Matcher bold = BOLD.matcher(words);
      return Characters.unescape(bold.matches() ? bold.group(2) : words);
    }
    return "";
  }

  /** The title's region, without marks of bold; empty and behind the marks when there is none. */
  static Span titleSpan(EObject node) {
    if (node instanceof Section section) {
      return section.getTitle() == null
          ? new Span(marks(node).end(), 0)
          : Nodes.span(section, Literals.SECTION__TITLE);
    }
    Span words = Nodes.span(node);
    Matcher bold =
        BOLD.matcher(
            Characters.trim(NodeModelUtils.getTokenText(NodeModelUtils.findActualNodeFor(node))));
    return bold.matches()
        ? new Span(words.offset() + bold.start(2), bold.group(2).length())
        : words;
  }

  /** The region of its {@code #}; empty and before the line when it has none. */
  static Span marks(EObject node) {
    return node instanceof Section
        ? Nodes.span(node, Literals.SECTION__MARKS)
        : new Span(NodeModelUtils.findActualNodeFor(node).getOffset(), 0);
  }
}
