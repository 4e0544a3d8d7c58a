package report.dsl.ide.tables;

import java.util.List;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import report.dsl.filling.CellEntry;
import report.dsl.ide.document.Refusal;
import report.dsl.ide.document.Snapshot;
import report.dsl.model.FilledTable;
import report.dsl.paste.Placed.Spot;
import report.dsl.rules.Subject;

/**
 * A client's wish to put text into a table.
 *
 * @param uri the document
 * @param version the version of its text that the client has shown
 * @param table which of the tables, from 0 in the order of the text
 * @param row the row to begin with, from 0
 * @param column the column to begin with, from 0; the labels are no column
 * @param text one cell, or a block as a spreadsheet copies it
 */
public record CellChange(String uri, int version, int table, int row, int column, String text) {

  /**
   * What is to be done to the text.
   *
   * @param version the version of the text that the edits are of
   * @param edits one for each cell that changes
   * @param message what did not fit; empty when all did
   * @param corners the first and the last of the cells that the text goes to; none for none
   */
  public record CellEdits(int version, List<TextEdit> edits, String message, List<Spot> corners) {}

  /**
   * The edits that do it.
   *
   * @throws ResponseErrorException when the text is another one by now, or has no such cell
   */
  public CellEdits in(Snapshot snapshot) {
    if (snapshot.version() != version) {
      throw Refusal.of(ResponseErrorCode.ContentModified, "文件已经改动，请再试一次。");
    }
    Subject subject =
        snapshot.checked().subject().orElseThrow(() -> Refusal.invalidParams("这是表式，表里不填数。"));
    List<FilledTable> tables = subject.filing().tables().toList();
    if (table < 0 || table >= tables.size() || text == null) {
      throw noSuchCell();
    }
    FilledTable filled = tables.get(table);
    if (row < 0 || row >= filled.rows().size() || column < 0 || column >= filled.columns().size()) {
      throw noSuchCell();
    }
    CellEntry.Entered entered = CellEntry.put(subject, filled, new Spot(row, column), text);
    return new CellEdits(
        version, snapshot.edits(entered.edits()), entered.message(), entered.corners());
  }

  private ResponseErrorException noSuchCell() {
    return Refusal.invalidParams("没有这一格：第%d张表第%d行第%d列。".formatted(table + 1, row + 1, column + 1));
  }
}
