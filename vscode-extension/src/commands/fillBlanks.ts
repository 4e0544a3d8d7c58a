import * as vscode from 'vscode';
import { isReport } from '../documents';
import { agree, inform } from '../notices';
import { fillBlanks } from '../protocol';
import type { Server } from '../server';
import { done } from '../steps';

const FILL = '填为0';

/** Fills the blanks of the table at the cursor. */
export async function fillAtCursor(server: Server): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined || !isReport(editor.document)) {
    void inform('先打开一份年报，把光标放进要填的表格。');
    return;
  }
  await fillTable(server, editor.document, editor.selection.active);
}

/**
 * Fills the blanks of the table at a place with 0, once the user has seen how many they are.
 *
 * @param answered is called when the user has been asked, before anything is filled
 */
export async function fillTable(
  server: Server,
  document: vscode.TextDocument,
  { line, character }: vscode.Position,
  answered: () => void = () => undefined,
): Promise<void> {
  const filling = await server.ask(fillBlanks, {
    uri: server.uri(document.uri),
    position: { line, character },
  });
  if (filling === undefined || filling.count === 0) {
    void inform(filling?.message ?? '语言服务器没有在运行。');
    return;
  }
  const agreed = await agree(filling.message, '没有发生的才填0；可以撤销。', FILL);
  answered();
  if (!agreed || document.version !== filling.version) {
    return;
  }
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, await server.edits(filling.edits));
  if (await vscode.workspace.applyEdit(edit)) {
    await done('report.hasFilled');
  }
}
