import * as vscode from 'vscode';
import { inform } from '../notices';

/** Offers what mends the findings at a place, and does what is chosen. */
export async function offerFixes(uri: vscode.Uri, range: vscode.Range): Promise<void> {
  const actions = await vscode.commands.executeCommand<vscode.CodeAction[] | undefined>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    vscode.CodeActionKind.QuickFix.value,
    20, // so many at most are asked for their edits
  );
  const items = (actions ?? [])
    .filter((action) => action.disabled === undefined && !hasTabStops(action))
    .map((action) => ({ label: action.title, action }));
  if (items.length === 0) {
    void inform('这一格没有现成的修改办法。');
    return;
  }
  const chosen = await vscode.window.showQuickPick(items, { title: '修改办法' });
  if (chosen?.action.edit !== undefined) {
    await vscode.workspace.applyEdit(chosen.action.edit);
  }
  if (chosen?.action.command !== undefined) {
    const { command, arguments: args } = chosen.action.command;
    await vscode.commands.executeCommand(command, ...((args ?? []) as unknown[]));
  }
}

/**
 * Whether the edit leaves words to be typed, which nobody can type here; the editor counts no such
 * edit.
 */
function hasTabStops({ edit }: vscode.CodeAction): boolean {
  return edit?.size === 0;
}
