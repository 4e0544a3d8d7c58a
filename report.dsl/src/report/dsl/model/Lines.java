package report.dsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import report.dsl.ast.Report;
import report.dsl.ast.Section;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Names;
import report.dsl.model.FiledSection.TitleMatch;
import report.dsl.model.TitleFinder.Found;

/**
 * A report's lines under the headings they belong to. A line that is a section's title but lacks
 * its {@code #} opens that section all the same, as in every pasted report; a heading of lower
 * level stays inside the section above it.
 */
final class Lines {

  /**
   * The lines of one section.
   *
   * @param heading the node of its title; null before the first heading
   */
  record Group(EObject heading, String title, Found found, List<EObject> lines) {}

  private final TitleFinder titles;
  private final List<Group> groups = new ArrayList<>();

  private Lines(FormSpec form) {
    this.titles = new TitleFinder(form);
    groups.add(
        new Group(null, "", new Found(Optional.empty(), TitleMatch.NONE), new ArrayList<>()));
  }

  /** The lines before the first heading, then those of each section. */
  static List<Group> of(Report report, FormSpec form) {
    Lines lines = new Lines(form);
    report.getLines().forEach(lines::add);
    for (Section section : report.getSections()) {
      lines.add(section);
      section.getLines().forEach(lines::add);
    }
    return lines.groups;
  }

  private void add(EObject node) {
    String title = Headings.title(node);
    Found found = isTop(node) ? titles.find(title) : titles.exactly(title);
    if (opensSection(node, title, found)) {
      groups.add(new Group(node, title, found, new ArrayList<>()));
    } else {
      groups.get(groups.size() - 1).lines().add(node);
    }
  }

  /**
   * Whatever its marks, a line that is a section's title opens it; by another name it must be
   * numbered, or any mention of it would do.
   */
  private static boolean opensSection(EObject node, String title, Found found) {
    return isTop(node)
        || found.match() == TitleMatch.OFFICIAL
        || found.match() == TitleMatch.ALIAS && !Names.numberOf(Names.key(title)).isEmpty();
  }

  private static boolean isTop(EObject node) {
    return node instanceof Section section && section.getMarks().length() == 1;
  }
}
