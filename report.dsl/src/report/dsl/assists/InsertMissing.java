package report.dsl.assists;

import java.util.ArrayList;
import java.util.List;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.FiledSection;
import report.dsl.model.Source;
import report.dsl.rules.Draft;
import report.dsl.rules.Fix;
import report.dsl.rules.Layout;
import report.dsl.rules.Outline;
import report.dsl.rules.Subject;
import report.dsl.rules.Words;

/**
 * Inserts a table of the form that the section under the cursor lacks, or a section that belongs
 * before or behind it, each at its right place.
 */
final class InsertMissing implements Assist {

  @Override
  public List<Fix> at(Subject subject, Span selected) {
    Outline outline = new Outline(subject.filing());
    List<Fix> fixes = new ArrayList<>();
    subject.filing().sections().stream()
        .filter(section -> section.span().touches(selected.offset()))
        .reduce((first, second) -> second)
        .ifPresent(section -> tables(outline, section, fixes));
    for (SectionSpec missing : outline.missing()) {
      int place = outline.place(missing, subject.filing().sections());
      if (isBeside(outline, place, selected)) {
        String text = new Draft(subject.filing()).section(missing, outline.missingTables(missing));
        fixes.add(
            new Fix(
                "插入%s这一部分".formatted(Words.quote(missing.title())),
                Layout.insertBlock(subject.filing().source(), place, text)));
      }
    }
    return fixes;
  }

  private static void tables(Outline outline, FiledSection section, List<Fix> fixes) {
    Source source = outline.filing().source();
    Draft draft = new Draft(outline.filing());
    for (TableSpec table : section.spec().map(outline::missingTables).orElse(List.of())) {
      fixes.add(
          new Fix(
              "插入%s的空表".formatted(Words.quote(table.name())),
              Layout.insertBlock(
                  source, outline.place(section, table), draft.tables(List.of(table)))));
    }
  }

  /** Whether the section under the cursor is the one before or behind that place. */
  private static boolean isBeside(Outline outline, int place, Span selected) {
    List<FiledSection> sections = outline.filing().sections();
    return sections.isEmpty()
        || sections.stream()
            .map(outline::region)
            .filter(region -> region.touches(selected.offset()))
            .anyMatch(region -> region.offset() == place || region.end() == place);
  }
}
