package report.dsl.ide.completion;

import java.util.stream.Stream;
import report.dsl.forms.Span;
import report.dsl.model.Filing;

/**
 * What can begin a line inside a section: a row of the table above, a table of the section, the
 * next section. A line that goes on as prose is left alone.
 */
final class LineStartProposals {

  private final Filing filing;
  private final TabStops stops;

  LineStartProposals(Filing filing, TabStops stops) {
    this.filing = filing;
    this.stops = stops;
  }

  Proposals at(CursorLine line) {
    TableProposals tables = new TableProposals(filing, stops);
    return typed(
        line,
        Stream.of(
                tables.rowsAbove(line),
                tables.tables(line),
                new HeadingProposals(filing, stops).missingAt(line))
            .flatMap(proposals -> proposals));
  }

  /**
   * Those that what is typed so far can become: letters may be the spelling of any name, Chinese
   * must begin one, and behind the cursor there must be nothing more.
   */
  static Proposals typed(CursorLine line, Stream<Proposal> proposals) {
    Span content = line.content();
    if (line.offset() < content.end()) {
      return Proposals.NONE;
    }
    String typed = line.typed(content);
    if (typed.chars().allMatch(c -> c < 0x80 && Character.isLetter(c))) {
      return Proposals.of(content, proposals);
    }
    return Proposals.of(content, proposals.filter(proposal -> proposal.beginsWith(typed)));
  }
}
