package report.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Range;
import report.dsl.forms.Span;
import report.dsl.ide.document.Snapshot;

/**
 * All that can be written in the place of one token or cell, the likeliest first.
 *
 * @param span the whole token, what stands behind the cursor included: what a client matches its
 *     filters against is the text from there to the cursor
 * @param complete whether typing on can only lead to fewer of them
 */
record Proposals(Span span, List<Proposal> list, boolean complete) {

  /** Nothing belongs here. */
  static final Proposals NONE = new Proposals(new Span(0, 0), List.of(), true);

  Proposals {
    list = List.copyOf(list);
  }

  static Proposals of(Span span, Stream<Proposal> proposals) {
    return new Proposals(span, proposals.toList(), true);
  }

  /** As the protocol writes them; of the likely ones the first is selected. */
  CompletionList toList(Snapshot snapshot) {
    Range range = snapshot.range(span);
    List<CompletionItem> items = new ArrayList<>();
    boolean selected = false;
    for (Proposal proposal : list) {
      CompletionItem item = proposal.item(range);
      item.setSortText("%04d".formatted(items.size()));
      if (proposal.isLikely() && !selected) {
        item.setPreselect(true);
        selected = true;
      }
      items.add(item);
    }
    return new CompletionList(!complete, items);
  }
}
