package report.dsl.rules;

import java.util.List;
import java.util.Optional;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;
import report.dsl.model.FiledSection;
import report.dsl.model.Filing;
import report.dsl.model.FilledTable;

/** The sections of a report beside those of its form: which are there, and where each belongs. */
record Outline(Filing filing) {

  /** The first section of the report that is that of the form. */
  Optional<FiledSection> filed(SectionSpec section) {
    return filing.sections().stream().filter(s -> is(s, section)).findFirst();
  }

  /** The sections of the form that the report must have and has not, in official order. */
  List<SectionSpec> missing() {
    return filing.form().sections().stream()
        .filter(section -> !section.optional() && filed(section).isEmpty())
        .toList();
  }

  /** The tables of a section that are nowhere in the report, in official order. */
  List<TableSpec> missingTables(SectionSpec section) {
    List<TableSpec> filed = filing.tables().map(FilledTable::spec).toList();
    return section.tables().stream().filter(table -> !filed.contains(table)).toList();
  }

  /** Its place among the form's sections, -1 when it is none of them. */
  int index(FiledSection section) {
    return section.spec().map(filing.form().sections()::indexOf).orElse(-1);
  }

  /** From its heading, or the comments above that, to where the next one begins. */
  Span region(FiledSection section) {
    List<FiledSection> all = filing.sections();
    int next = all.indexOf(section) + 1;
    int start = start(section);
    int end = next < all.size() ? start(all.get(next)) : filing.source().text().length();
    return new Span(start, end - start);
  }

  private int start(FiledSection section) {
    return Layout.withComments(filing.source(), section.span().offset());
  }

  /** Where a section belongs: behind the one that should come before it, of these. */
  int place(SectionSpec section, List<FiledSection> among) {
    int index = filing.form().sections().indexOf(section);
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

  private static boolean is(FiledSection filed, SectionSpec section) {
    return filed.spec().filter(section::equals).isPresent();
  }
}
