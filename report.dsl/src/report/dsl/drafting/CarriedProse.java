package report.dsl.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import report.dsl.forms.FormSpec;
import report.dsl.forms.SectionSpec;
import report.dsl.model.Block;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.LastYearMark;
import report.dsl.model.Prose;
import report.dsl.model.SubHeading;

/** The words of last year's report for a new one: its sub-headings, and every sentence marked. */
final class CarriedProse {

  private final Filing last;
  private final Map<SectionSpec, List<String>> lines = new LinkedHashMap<>();
  private final List<String> lost = new ArrayList<>();

  /** Takes the sections that the form has too. */
  CarriedProse(FormSpec form, Filing last) {
    this.last = last;
    for (FiledSection section : last.sections()) {
      List<String> text = text(section);
      Optional<SectionSpec> spec =
          section.spec().flatMap(old -> form.sectionNames().find(old.title()));
      if (!text.isEmpty() && spec.isPresent()) {
        lines.computeIfAbsent(spec.get(), one -> new ArrayList<>()).addAll(text);
      } else if (!text.isEmpty()) {
        lost.add(section.title());
      }
    }
  }

  /** Paragraphs and sub-headings as a report writes them, by the section they go into. */
  Map<SectionSpec, List<String>> lines() {
    return lines;
  }

  /** The titles of sections with text that the form does not have; empty for text without one. */
  List<String> lost() {
    return lost;
  }

  private List<String> text(FiledSection section) {
    List<String> text = new ArrayList<>();
    for (Block block : section.blocks()) {
      if (block instanceof SubHeading heading) {
        text.add("#".repeat(heading.level()) + " " + heading.text());
      } else if (block instanceof Prose prose) {
        text.add(LastYearMark.on(written(prose)));
      }
    }
    return text;
  }

  /** The paragraph as the text has it, escapes included, comments not. */
  private String written(Prose prose) {
    return prose.inlines().stream()
        .map(part -> last.source().text(part.span()))
        .collect(Collectors.joining());
  }
}
