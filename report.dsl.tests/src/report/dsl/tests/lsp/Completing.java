package report.dsl.tests.lsp;

import static report.dsl.tests.lsp.Answers.await;

import java.util.List;
import java.util.Locale;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CompletionCapabilities;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemCapabilities;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.InsertTextFormat;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.TextEdit;

/**
 * Asks a server what can be written at a cursor, and shows of it what an editor would.
 *
 * @param uri of the document that is written
 */
record Completing(ServerProcess server, String uri) {

  /** What a client can do that has tab stops. */
  static ClientCapabilities withSnippets() {
    CompletionItemCapabilities item = new CompletionItemCapabilities(true);
    TextDocumentClientCapabilities documents = new TextDocumentClientCapabilities();
    documents.setCompletion(new CompletionCapabilities(item));
    ClientCapabilities client = new ClientCapabilities();
    client.setTextDocument(documents);
    return client;
  }

  /** What is proposed at the cursor of that text. */
  Offer at(String marked) {
    OpenText text = server.open(uri, marked);
    CompletionParams params = new CompletionParams(text.id(), text.cursor());
    return new Offer(text, await(text.service().completion(params)).getRight());
  }

  /** A list of proposals for a cursor in a text. */
  record Offer(OpenText text, CompletionList list) {

    /** What all of them are called, in the server's order. */
    List<String> all() {
      return list.getItems().stream().map(CompletionItem::getLabel).toList();
    }

    /** What the ones are called that an editor shows for what is typed so far. */
    List<String> shown() {
      return list.getItems().stream().filter(this::isFound).map(CompletionItem::getLabel).toList();
    }

    /** The one that is selected to begin with; empty when none is. */
    String selected() {
      return list.getItems().stream()
          .filter(item -> Boolean.TRUE.equals(item.getPreselect()))
          .map(CompletionItem::getLabel)
          .findFirst()
          .orElse("");
    }

    CompletionItem item(String label) {
      return list.getItems().stream()
          .filter(item -> item.getLabel().equals(label))
          .findFirst()
          .orElseThrow(() -> new AssertionError(label + " is not among " + all()));
    }

    String documentation(String label) {
      CompletionItem item = item(label);
      return await(text.service().resolveCompletionItem(item))
          .getDocumentation()
          .getRight()
          .getValue();
    }

    /** The text after that one was accepted; a tab stop is shown as what it holds. */
    String accepted(String label) {
      CompletionItem item = item(label);
      TextEdit edit = item.getTextEdit().getLeft();
      boolean snippet = item.getInsertTextFormat() == InsertTextFormat.Snippet;
      String written =
          snippet
              ? edit.getNewText()
                  .replaceAll("(?<!\\\\)\\$\\{\\d+:([^}]*)}", "$1")
                  .replaceAll("\\\\([\\\\$}])", "$1")
              : edit.getNewText();
      return text.apply(List.of(new TextEdit(edit.getRange(), written)));
    }

    /**
     * As VS Code filters: what stands from the range's start to the cursor, blanks in front aside,
     * must lie in the first 128 characters of the filter in this order, beginning where a word
     * does.
     */
    private boolean isFound(CompletionItem item) {
      Range range = item.getTextEdit().getLeft().getRange();
      String line = text.marked().text().split("\n", -1)[text.cursor().getLine()];
      String typed =
          line.substring(range.getStart().getCharacter(), text.cursor().getCharacter())
              .stripLeading()
              .toLowerCase(Locale.ROOT);
      String filter = item.getFilterText().toLowerCase(Locale.ROOT);
      String looked = filter.substring(0, Math.min(128, filter.length()));
      for (int start = 0; start < looked.length(); start++) {
        boolean opensWord = start == 0 || " ./-_:".indexOf(looked.charAt(start - 1)) >= 0;
        if (opensWord && isIn(typed, looked, start)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isIn(String typed, String filter, int start) {
      if (!typed.isEmpty() && typed.charAt(0) != filter.charAt(start)) {
        return false;
      }
      int at = start;
      for (char c : typed.toCharArray()) {
        at = filter.indexOf(c, at) + 1;
        if (at == 0) {
          return false;
        }
      }
      return true;
    }
  }
}
