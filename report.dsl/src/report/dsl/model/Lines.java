package report.dsl.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import report.dsl.ast.Report;
import report.dsl.ast.Section;
import report.dsl.forms.FormSpec;
import report.dsl.forms.Headings;
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

  private final FormSpec form;
  private final TitleFinder titles;
  private final List<Group> groups = new ArrayList<>();

  private Lines(FormSpec form) {
    this.form = form;
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
    if (Headings.opensSection(node, form)) {
      String title = Headings.title(node);
      Found found = node instanceof Section ? titles.find(title) : titles.exactly(title);
      groups.add(new Group(node, title, found, new ArrayList<>()));
    } else {
      groups.get(groups.size() - 1).lines().add(node);
    }
  }
}
