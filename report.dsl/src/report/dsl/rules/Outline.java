package report.dsl.rules;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.Block;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;
import report.dsl.model.Source;

/** The sections of a report beside those of its form: which are there, and where each belongs. */
public final class Outline {

  private final Filing filing;
  private final Map<SectionSpec, FiledSection> filed = new IdentityHashMap<>();
  private final Set<TableSpec> tables = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<FiledSection, Span> regions = new IdentityHashMap<>();
  private final Map<SectionSpec, Integer> order = new IdentityHashMap<>();

  /** Of that report. */
  public Outline(Filing filing) {
    this.filing = filing;
    filing.tables().forEach(table -> tables.add(table.spec()));
    filing.form().sections().forEach(section -> order.put(section, order.size()));
    int end = filing.source().text().length();
    List<FiledSection> sections = filing.sections();
    for (int i = sections.size() - 1; i >= 0; i--) {
      FiledSection section = sections.get(i);
      section.spec().ifPresent(spec -> filed.put(spec, section));
      int start = Layout.withComments(filing.source(), section.span().offset());
      regions.put(section, new Span(start, end - start));
      end = start;
    }
  }

  /** The report. */
  public Filing filing() {
    return filing;
  }

  /** The first section of the report that is that of the form. */
  public Optional<FiledSection> filed(SectionSpec section) {
    return Optional.ofNullable(filed.get(section));
  }

  /** The sections of the form that the report must have and has not, in official order. */
  public List<SectionSpec> missing() {
    return filing.form().sections().stream()
        .filter(section -> !section.optional() && filed(section).isEmpty())
        .toList();
  }

  /** The tables of a section that are nowhere in the report, in official order. */
  public List<TableSpec> missingTables(SectionSpec section) {
    return section.tables().stream().filter(table -> !tables.contains(table)).toList();
  }

  /** Its place among the form's sections, -1 when it is none of them. */
  int index(FiledSection section) {
    return section.spec().map(order::get).orElse(-1);
  }

  /** From its heading, or the comments above that, to where the next one begins. */
  public Span region(FiledSection section) {
    return regions.get(section);
  }

  /** Where a section belongs: behind the one that should come before it, of these. */
  public int place(SectionSpec section, List<FiledSection> among) {
    int index = order.get(section);
    FiledSection before = null;
    FiledSection after = null;
    for (FiledSection other : among) {
      int at = index(other);
      if (at >= 0 && at < index && (before == null || at >= index(before))) {
        before = other;
      } else if (at > index && (after == null || at < index(after))) {
        after = other;
      }
    }
    if (before != null) {
      return region(before).end();
    }
    return after == null ? filing.source().text().length() : region(after).offset();
  }

  /** Behind the table that comes before it in the form, else before the next, else at the end. */
  public int place(FiledSection section, TableSpec table) {
    Source source = filing.source();
    List<TableSpec> order = section.spec().orElseThrow().tables();
    List<FilledTable> filed =
        section.tables().filter(other -> order.contains(other.spec())).toList();
    int index = order.indexOf(table);
    for (int i = filed.size() - 1; i >= 0; i--) {
      if (order.indexOf(filed.get(i).spec()) < index) {
        return Layout.nextLine(source, filed.get(i).span().end());
      }
    }
    if (!filed.isEmpty()) {
      return Layout.withComments(source, filed.get(0).span().offset());
    }
    List<Block> blocks = section.blocks();
    int last =
        blocks.isEmpty() ? section.titleSpan().end() : blocks.get(blocks.size() - 1).span().end();
    return Layout.nextLine(source, last);
  }
}
