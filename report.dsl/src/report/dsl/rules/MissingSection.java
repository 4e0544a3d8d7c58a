package report.dsl.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.FiledSection;

/** A section that the form requires (第五十条 of the regulations) is not there. */
final class MissingSection implements Rule<Subject> {

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
    Map<Integer, List<SectionSpec>> byPlace = new LinkedHashMap<>();
    for (SectionSpec section : outline.missing()) {
      int place = outline.place(section, subject.filing().sections());
      byPlace.computeIfAbsent(place, p -> new ArrayList<>()).add(section);
    }
    byPlace.forEach((place, sections) -> found.accept(missing(outline, place, sections)));
  }

  private Finding missing(Outline outline, int place, List<SectionSpec> sections) {
    Draft draft = new Draft(outline.filing());
    List<TableSpec> tables =
        sections.stream().flatMap(section -> outline.missingTables(section).stream()).toList();
    String text =
        sections.stream()
            .map(section -> draft.section(section, outline.missingTables(section)))
            .collect(Collectors.joining(outline.filing().source().lineEnd().repeat(2)));
    String names = Words.list(sections.stream().map(SectionSpec::title).toList(), "个部分");
    String also =
        tables.isEmpty()
            ? ""
            : "，连同" + Words.list(tables.stream().map(TableSpec::name).toList(), "张表");
    String these = sections.size() == 1 ? "这一部分" : "这些部分";
    String message = "缺少%s%s，年度报告应当有%s。".formatted(names, also, these);
    return finding(nearest(outline, place), message)
        .fixedBy(
            List.of(
                new Fix("补上" + names, Layout.insertBlock(outline.filing().source(), place, text))));
  }

  /**
   * The title behind which it is missing, else the first one; an empty place when there is none.
   */
  private static Span nearest(Outline outline, int place) {
    List<FiledSection> titled =
        outline.filing().sections().stream().filter(s -> !s.title().isEmpty()).toList();
    return titled.stream()
        .filter(section -> section.span().offset() < place)
        .reduce((first, second) -> second)
        .or(() -> titled.stream().findFirst())
        .map(FiledSection::titleSpan)
        .orElse(new Span(place, 0));
  }
}
