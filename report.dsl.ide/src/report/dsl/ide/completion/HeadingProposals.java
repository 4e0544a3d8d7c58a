package report.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import report.dsl.forms.SectionSpec;
import report.dsl.forms.Span;
import report.dsl.model.Filing;
import report.dsl.parser.Characters;

/** Titles of sections: those that the report lacks, in the form's order, then the other ones. */
final class HeadingProposals {

  private final Filing filing;
  private final TabStops stops;

  HeadingProposals(Filing filing, TabStops stops) {
    this.filing = filing;
    this.stops = stops;
  }

  /** Titles behind the marks of a heading; a heading of lower level is the clerk's own. */
  Proposals at(CursorLine line) {
    int marks = line.content().offset();
    int start = marks;
    while (start < line.span().end() && "#＃".indexOf(filing.source().text().charAt(start)) >= 0) {
      start++;
    }
    if (start - marks != 1 || line.offset() < start) {
      return Proposals.NONE;
    }
    int title = start;
    while (title < line.offset() && Characters.isBlank(filing.source().text().charAt(title))) {
      title++;
    }
    boolean parted = title > start;
    Span span = line.from(title);
    List<SectionSpec> missing = missing();
    Optional<SectionSpec> next = next(marks);
    Stream<SectionSpec> others =
        filing.form().sections().stream().filter(section -> !missing.contains(section));
    return Proposals.of(
        span,
        Stream.concat(missing.stream(), others)
            .map(
                section ->
                    proposal(section, "", missing.contains(section) ? "" : "已有")
                        .behind(parted)
                        .likely(next.filter(section::equals).isPresent())));
  }

  /** Whole headings at the start of a line, for the sections that the report lacks. */
  Stream<Proposal> missingAt(CursorLine line) {
    Optional<SectionSpec> next = next(line.offset());
    return missing().stream()
        .flatMap(
            section ->
                proposals(section)
                    .map(one -> one.likely(next.filter(section::equals).isPresent())));
  }

  /** The heading alone, and with its tables if it has any. */
  private Stream<Proposal> proposals(SectionSpec section) {
    Proposal alone =
        proposal(section, "", section.optional() ? "可缺" : "")
            .writing("# " + stops.name(section.title()));
    if (section.tables().isEmpty()) {
      return Stream.of(alone);
    }
    String tables = "%d张表".formatted(section.tables().size());
    return Stream.of(alone, proposal(section, "（连同空表）", tables).writing(stops.section(section)));
  }

  private Proposal proposal(SectionSpec section, String suffix, String detail) {
    return new Proposal(CompletionItemKind.Module, stops.name(section.title()) + suffix, detail)
        .explained(Glossary.of(section, filing.form()))
        .foundBy(section.aliases());
  }

  private List<SectionSpec> missing() {
    List<SectionSpec> missing = new ArrayList<>(filing.form().sections());
    filing.sections().forEach(section -> section.spec().ifPresent(missing::remove));
    return missing;
  }

  /** The first that is missing behind the section above that place, else the first at all. */
  private Optional<SectionSpec> next(int offset) {
    List<SectionSpec> order = filing.form().sections();
    int above =
        filing.sections().stream()
            .filter(section -> section.span().offset() < offset)
            .flatMap(section -> section.spec().stream())
            .mapToInt(order::indexOf)
            .max()
            .orElse(-1);
    List<SectionSpec> required = missing().stream().filter(section -> !section.optional()).toList();
    return required.stream()
        .filter(section -> order.indexOf(section) > above)
        .findFirst()
        .or(() -> required.stream().findFirst());
  }
}
