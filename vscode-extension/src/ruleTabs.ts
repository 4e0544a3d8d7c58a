import * as vscode from 'vscode';
import { isReport } from './documents';
import { showRulePage } from './commands/showRule';

/**
 * Where the page of a rule goes that a link of a finding opens: beside the report. By itself the
 * editor puts it in front of the report, in whose tab it even takes the place when nothing has been
 * changed there yet; and a link that runs a command of ours instead it follows in no hover.
 */
export class RuleTabs implements vscode.Disposable {
  private report: vscode.Uri | undefined;
  private readonly listeners = [
    vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor !== undefined && isReport(editor.document)) {
        this.report = editor.document.uri;
      }
    }),
    vscode.window.tabGroups.onDidChangeTabs(({ opened }) => {
      for (const tab of opened) {
        if (tab.input instanceof vscode.TabInputCustom && tab.input.uri.scheme === 'report-rule') {
          void this.move(tab, tab.input.uri);
        }
      }
    }),
  ];

  dispose(): void {
    this.listeners.forEach((listener) => void listener.dispose());
  }

  private async move(tab: vscode.Tab, page: vscode.Uri): Promise<void> {
    const { viewColumn } = tab.group;
    if (this.report !== undefined && !isOpen(this.report)) {
      await vscode.window.showTextDocument(this.report, { viewColumn, preview: false });
    }
    await vscode.window.tabGroups.close(tab);
    await showRulePage(page);
  }
}

function isOpen(uri: vscode.Uri): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof vscode.TabInputText || input instanceof vscode.TabInputCustom) &&
        input.uri.toString() === uri.toString(),
    ),
  );
}
