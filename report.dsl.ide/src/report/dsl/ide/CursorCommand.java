package report.dsl.ide;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import java.util.List;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.ExecuteCommandParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ShowDocumentParams;
import org.eclipse.lsp4j.services.LanguageClient;
import report.dsl.ide.document.Refusal;
import report.dsl.ide.document.Snapshot;

/**
 * Puts the cursor where an edit has left something to write, in a client whose edits have no tab
 * stops: it runs this once it has made the edit, and is asked to show the place.
 */
final class CursorCommand {

  static final String NAME = "report.cursor";

  private static final Gson GSON = new Gson();

  private CursorCommand() {}

  /** Whether a client needs it and can do it. */
  static boolean suits(ClientFeatures client) {
    return client.showsDocuments() && !client.takesSnippetEdits();
  }

  /** Shows a place of a document, as it is once the edit is made. */
  static Command to(Snapshot snapshot, Position place) {
    ShowDocumentParams show = new ShowDocumentParams(snapshot.uri());
    show.setTakeFocus(true);
    show.setSelection(new Range(place, place));
    return new Command("写理由", NAME, List.of(show));
  }

  /** Asks the client to show it. */
  static void run(ExecuteCommandParams params, LanguageClient client) {
    if (!NAME.equals(params.getCommand())
        || params.getArguments().size() != 1
        || !(params.getArguments().get(0) instanceof JsonElement show)) {
      throw Refusal.invalidParams("没有“%s”这个命令，或者它的参数不对。".formatted(params.getCommand()));
    }
    client.showDocument(GSON.fromJson(show, ShowDocumentParams.class));
  }
}
