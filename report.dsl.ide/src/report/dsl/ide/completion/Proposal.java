package report.dsl.ide.completion;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import report.dsl.forms.Names;

/** Something that can be written at a place; writes its own label unless told otherwise. */
final class Proposal {

  private final CompletionItem item;
  private List<String> otherNames = List.of();
  private String text;
  private boolean likely;

  /**
   * @param label what the list shows
   * @param detail a few words beside it; may be empty
   */
  Proposal(CompletionItemKind kind, String label, String detail) {
    this.text = label;
    this.item = new CompletionItem(label);
    item.setKind(kind);
    item.setDetail(detail);
    item.setInsertTextFormat(InsertTextFormat.PlainText);
  }

  String label() {
    return item.getLabel();
  }

  boolean isLikely() {
    return likely;
  }

  /** Writes that text. */
  Proposal writing(String plain) {
    text = plain;
    return this;
  }

  /** Writes those lines, with their tab stops if they have any. */
  Proposal writing(TabStops.Text lines) {
    text = lines.text();
    item.setInsertTextFormat(
        lines.snippet() ? InsertTextFormat.Snippet : InsertTextFormat.PlainText);
    return this;
  }

  /** Has a blank before it if what stands before it has none. */
  Proposal behind(boolean blank) {
    text = blank ? text : " " + text;
    return this;
  }

  /** Is explained by that Markdown. */
  Proposal explained(String markdown) {
    if (!markdown.isEmpty()) {
      item.setDocumentation(Completion.markdown(markdown));
    }
    return this;
  }

  /** Is explained by {@link Completion#explain} when the client asks for it. */
  Proposal explainedBy(Object about) {
    item.setData(about);
    return this;
  }

  /** Can also be found by these names. */
  Proposal foundBy(List<String> names) {
    otherNames = names;
    return this;
  }

  /** Is what most probably comes here. */
  Proposal likely(boolean most) {
    likely = most;
    return this;
  }

  /** Whether what is typed in Chinese is the beginning of one of its names, numbered or not. */
  boolean beginsWith(String typed) {
    String key = Names.key(typed);
    return Stream.concat(Stream.of(label()), otherNames.stream())
        .map(Names::key)
        .anyMatch(name -> name.startsWith(key) || Names.withoutNumber(name).startsWith(key));
  }

  /** As the protocol writes it, replacing that range. */
  CompletionItem item(Range range) {
    item.setFilterText(Pinyin.filter(label(), otherNames));
    item.setTextEdit(Either.forLeft(new TextEdit(range, text)));
    return item;
  }
}
