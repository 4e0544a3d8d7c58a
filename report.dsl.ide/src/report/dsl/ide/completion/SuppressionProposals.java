package report.dsl.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.Suppression;
import report.dsl.rules.Finding;
import report.dsl.rules.RuleGuide;
import report.dsl.rules.Rules;

/** The rules that a comment {@code // 忽略 RULE: 理由} can name; those of its line come first. */
final class SuppressionProposals {

  private static final Pattern OPENED =
      Pattern.compile("[\\s\\p{Z}]*//[\\s\\p{Z}]+忽略[\\s\\p{Z}]+([^\\s\\p{Z}:：]*)");
  private static final Pattern REST = Pattern.compile("([^\\s\\p{Z}:：]*)[\\s\\p{Z}]*([:：]?)");

  private final Snapshot snapshot;
  private final List<Suppression> suppressions;
  private final boolean snippets;

  SuppressionProposals(Snapshot snapshot, List<Suppression> suppressions, boolean snippets) {
    this.snapshot = snapshot;
    this.suppressions = suppressions;
    this.snippets = snippets;
  }

  /** Proposals behind the word 忽略, the whole code being replaced. */
  Proposals at(CursorLine line) {
    Matcher opened = OPENED.matcher(line.before());
    Matcher rest = REST.matcher(line.after());
    if (!opened.matches() || !rest.lookingAt()) {
      return Proposals.NONE;
    }
    int start = line.span().offset() + opened.start(1);
    Span span = new Span(start, line.offset() + rest.group(1).length() - start);
    boolean reasoned = !rest.group(2).isEmpty();
    List<String> near = firing(line);
    return Proposals.of(
        span,
        Stream.concat(near.stream(), Rules.suppressible().stream())
            .distinct()
            .map(code -> proposal(code, near.contains(code), reasoned)));
  }

  private Proposal proposal(String code, boolean near, boolean reasoned) {
    Optional<RuleGuide> page = RuleGuide.of(code);
    String title = page.map(RuleGuide::title).orElse("");
    Proposal proposal =
        new Proposal(CompletionItemKind.EnumMember, code, title)
            .explained(page.map(RuleGuide::explanation).orElse(""))
            .foundBy(List.of(title))
            .likely(near);
    if (reasoned) {
      return proposal;
    }
    return snippets
        ? proposal.writing(new TabStops.Text(code + ": ${1:理由}", true))
        : proposal.writing(code + ": ");
  }

  /** The codes of findings in the line that the comment is for, or would be. */
  private List<String> firing(CursorLine line) {
    int target =
        suppressions.stream()
            .filter(s -> snapshot.source().line(s.span().offset()) == line.number())
            .map(Suppression::line)
            .findFirst()
            .orElse(line.number() + 1);
    return snapshot.findings().stream()
        .filter(finding -> finding.severity() != Severity.E)
        .filter(finding -> snapshot.source().line(finding.span().offset()) == target)
        .map(Finding::code)
        .distinct()
        .toList();
  }
}
