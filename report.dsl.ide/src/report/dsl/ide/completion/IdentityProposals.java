package report.dsl.ide.completion;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItemKind;
import report.dsl.forms.AxisSpec;
import report.dsl.forms.FormSpec;
import report.dsl.forms.IdentitySpec;
import report.dsl.forms.IdentitySpec.Reach;
import report.dsl.forms.IdentitySpec.Scope;
import report.dsl.forms.Severity;
import report.dsl.forms.Span;
import report.dsl.forms.TableSpec;

/** The words of a line 勾稽 of a form: over what it is repeated, what it needs, its operands. */
final class IdentityProposals {

  private static final String SIGNS = "=＝≥≤+＋-－−><";
  private static final String ENDS = SIGNS + ":： \t　\"“”「」";

  private final FormSpec form;
  private final Optional<TableSpec> table;

  IdentityProposals(FormSpec form, Optional<TableSpec> table) {
    this.form = form;
    this.table = table;
  }

  /** The words that say over what an identity is repeated, the empty one for none last. */
  static Stream<String> scopes() {
    return Stream.of(Scope.values()).map(Scope::word);
  }

  Proposals at(CursorLine line) {
    String before = line.before();
    int start = before.length();
    while (start > 0 && ENDS.indexOf(before.charAt(start - 1)) < 0) {
      start--;
    }
    int behind = 0;
    while (behind < line.after().length() && ENDS.indexOf(line.after().charAt(behind)) < 0) {
      behind++;
    }
    int offset = line.span().offset() + start;
    Span token = new Span(offset, before.length() - start + behind);
    int colon = Math.max(before.indexOf(':'), before.indexOf('：'));
    if (colon < 0) {
      return Proposals.of(token, keywords(line.text()));
    }
    String left = before.substring(0, start).stripTrailing();
    boolean awaitsOperand = (SIGNS + ":：").indexOf(left.charAt(left.length() - 1)) >= 0;
    boolean quoting = left.chars().filter(c -> "\"“”「」".indexOf(c) >= 0).count() % 2 == 1;
    if (quoting) {
      return Proposals.NONE;
    }
    return Proposals.of(token, awaitsOperand ? operands(before.substring(0, colon)) : grades());
  }

  private static Stream<Proposal> keywords(String line) {
    return Stream.concat(scopes(), Stream.of(Reach.values()).map(Reach::word))
        .filter(word -> !word.isEmpty() && !line.contains(word))
        .map(word -> new Proposal(CompletionItemKind.Keyword, word, ""));
  }

  private static Stream<Proposal> grades() {
    return Stream.of(
        new Proposal(CompletionItemKind.Keyword, Severity.E.name(), "不成立是错误"),
        new Proposal(CompletionItemKind.Keyword, Severity.W.name(), "不成立是警告"),
        new Proposal(CompletionItemKind.Keyword, Severity.I.name(), "不成立是提示"));
  }

  private Stream<Proposal> operands(String words) {
    List<String> names = names(scope(words)).toList();
    Stream<String> elsewhere =
        Stream.of(Reach.values())
            .filter(reach -> !reach.word().isEmpty() && words.contains(reach.word()))
            .flatMap(reach -> names.stream().map(name -> reach.prefix() + name));
    return Stream.concat(names.stream(), elsewhere)
        .map(name -> new Proposal(CompletionItemKind.Field, name, ""));
  }

  private static Scope scope(String words) {
    return Stream.of(Scope.values())
        .filter(scope -> !scope.word().isEmpty() && words.contains(scope.word()))
        .findFirst()
        .orElse(Scope.ONCE);
  }

  private Stream<String> names(Scope scope) {
    return switch (scope) {
      case EACH_CELL -> Stream.of(IdentitySpec.THIS_CELL);
      case EACH_ROW -> table.stream().flatMap(t -> names(t.columns()));
      case EACH_COLUMN -> table.stream().flatMap(t -> names(t.rows()));
      case ONCE -> Catalogue.of(form).stream().map(known -> known.address().toString());
    };
  }

  /** Their short names, then the labels of their groups, which stand for all of a group. */
  private static Stream<String> names(List<? extends AxisSpec> axes) {
    return Stream.concat(
            axes.stream().map(AxisSpec::name),
            axes.stream().flatMap(axis -> axis.label().groups().stream()))
        .distinct()
        .filter(name -> name.chars().noneMatch(c -> ENDS.indexOf(c) >= 0));
  }
}
