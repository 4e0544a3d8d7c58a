package report.dsl.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.forms.TableSpec;
import report.dsl.model.FiledSection;
import report.dsl.model.Source;

/** A section lacks tables that the form prints there; {@link MissingSection} speaks of its own. */
final class MissingTable implements Rule<Subject> {

  @Override
  public Severity severity() {
    return Severity.E;
  }

  @Override
  public Remedy remedy(Finding finding) {
    return Remedy.CERTAIN;
  }

  @Override
  public void check(Subject subject, Consumer<Finding> found) {
    Outline outline = new Outline(subject.filing());
    for (SectionSpec spec : subject.filing().form().sections()) {
      outline
          .filed(spec)
          .ifPresent(
              section -> {
                List<TableSpec> missing = missing(subject, outline, section);
                if (missing.size() > UnknownTable.in(section).count()) {
                  found.accept(missing(outline, section, missing));
                }
              });
    }
  }

  /** Without those that stand there as loose text. */
  private static List<TableSpec> missing(Subject subject, Outline outline, FiledSection section) {
    List<TableSpec> missing = outline.missingTables(section.spec().orElseThrow());
    if (missing.isEmpty()) {
      return missing;
    }
    Set<TableSpec> pasted = subject.loose().named(section);
    return missing.stream().filter(table -> !pasted.contains(table)).toList();
  }

  private Finding missing(Outline outline, FiledSection section, List<TableSpec> missing) {
    Draft draft = new Draft(outline.filing());
    Source source = outline.filing().source();
    Map<Integer, List<TableSpec>> byPlace = new LinkedHashMap<>();
    for (TableSpec table : missing) {
      byPlace.computeIfAbsent(outline.place(section, table), p -> new ArrayList<>()).add(table);
    }
    List<Edit> edits = new ArrayList<>();
    byPlace.forEach(
        (place, tables) -> edits.add(Layout.insertBlock(source, place, draft.tables(tables))));
    String names = Words.list(missing.stream().map(TableSpec::name).toList(), "张表");
    String title = Words.quote(section.spec().orElseThrow().title());
    String how = missing.size() == 1 ? "这张表" : "这%d张表".formatted(missing.size());
    return finding(section.titleSpan(), "%s缺少%s%s；没有的，各格填0。".formatted(title, names, how))
        .fixedBy(List.of(new Fix("插入%s的空表".formatted(names), edits)));
  }
}
