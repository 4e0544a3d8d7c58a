package report.dsl.forms;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import report.dsl.ast.AstPackage.Literals;
import report.dsl.ast.Paragraph;
import report.dsl.ast.Section;
import report.dsl.ast.Text;
import report.dsl.parser.Characters;

/** The title that a line is or could be, and the section that it opens. */
public final class Headings {

  private static final int LONGEST_TITLE = 60;

  /** Bold, as other programs mark it. */
  private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(.+)\\1");

  private Headings() {}

  /** The title of a heading, or the words of a short paragraph; empty for any other line. */
  public static String title(EObject node) {
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

  /**
   * Whether the line begins a section of a report on that form. Whatever its marks, a line that is
   * a section's title does; by another name it must be numbered, or any mention of it would do.
   */
  public static boolean opensSection(EObject node, FormSpec form) {
    if (node instanceof Section section && section.getMarks().length() == 1) {
      return true;
    }
    String key = Names.key(title(node));
    return form.sectionNames()
        .find(key)
        .filter(spec -> key.equals(Names.key(spec.title())) || !Names.numberOf(key).isEmpty())
        .isPresent();
  }

  /** The title's region, without marks of bold; empty and behind the marks when there is none. */
  public static Span titleSpan(EObject node) {
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
  public static Span marks(EObject node) {
    return node instanceof Section
        ? Nodes.span(node, Literals.SECTION__MARKS)
        : new Span(NodeModelUtils.findActualNodeFor(node).getOffset(), 0);
  }
}
