import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient/node';

/** The table view, as the manifest names it. */
export const TABLES = 'report.tables';

/** Whether a document is a report, saved or not. */
export function isReport(document: vscode.TextDocument | undefined): boolean {
  return document?.languageId === 'report';
}

/**
 * The report that the user has before them: as text, or as tables. With the keyboard in a panel,
 * whose text the editor counts as an active one, it is still that of the tab.
 */
export function activeReport(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (isReport(document)) {
    return document;
  }
  const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
  const shows =
    input instanceof vscode.TabInputText ||
    (input instanceof vscode.TabInputCustom && input.viewType === TABLES);
  const open = shows ? openDocument(input.uri) : undefined;
  return isReport(open) ? open : undefined;
}

/** The document of an address if the editor has it open, in sight or not. */
function openDocument(uri: vscode.Uri): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(
    (open) => !open.isClosed && open.uri.toString() === uri.toString(),
  );
}

/**
 * The document of an address, opened if need be: else the server does not know it. Undefined when it
 * cannot be opened; one that was never saved has gone with its tab.
 */
export async function opened(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  const open = openDocument(uri);
  if (open !== undefined || uri.scheme === 'untitled') {
    return open;
  }
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

/** A range of the protocol as the editor has it. */
export function rangeOf({ start, end }: Range): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}

/** Shows a place of a document as text, beside what asked for it when it is not in sight yet. */
export async function reveal(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const seen = vscode.window.visibleTextEditors.find(
    (editor) => editor.document.uri.toString() === uri.toString(),
  );
  const editor = await vscode.window.showTextDocument(uri, {
    viewColumn: seen?.viewColumn ?? vscode.ViewColumn.Beside,
    selection: range,
  });
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The last part of a document's address. */
export function fileName(uri: vscode.Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
