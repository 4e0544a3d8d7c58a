import * as vscode from 'vscode';
import { activeReport } from './documents';
import { Pause } from './pause';
import { status } from './protocol';
import type { Server } from './server';
import { done } from './steps';

const QUIET = 60;
const LONGEST = 500;

/** The item in the status bar: how many findings the active report has, and whether it balances. */
export class StatusItem implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'report.status',
    vscode.StatusBarAlignment.Left,
    10,
  );
  private readonly changed = new Pause(QUIET, LONGEST, () => void this.update());
  private turn = 0;
  private readonly listeners: vscode.Disposable[];

  constructor(private readonly server: Server) {
    this.item.name = '年报';
    this.item.command = 'workbench.actions.view.problems';
    this.listeners = [
      vscode.window.onDidChangeActiveTextEditor(() => this.changed.call()),
      vscode.window.tabGroups.onDidChangeTabs(() => this.changed.call()),
      // a change of language closes a document and opens it again
      vscode.workspace.onDidOpenTextDocument(() => this.changed.call()),
      vscode.workspace.onDidCloseTextDocument(() => this.changed.call()),
      vscode.workspace.onDidChangeTextDocument(() => this.changed.call()),
      server.onDidStart(() => this.changed.call()),
      server.onDidEnd(() => this.changed.call()),
    ];
    this.changed.call();
  }

  dispose(): void {
    this.changed.dispose();
    this.listeners.forEach((listener) => void listener.dispose());
    this.item.dispose();
  }

  private async update(): Promise<void> {
    const turn = ++this.turn;
    const document = activeReport();
    const found =
      document && (await this.server.ask(status, { uri: this.server.uri(document.uri) }));
    if (turn !== this.turn) {
      return; // what was asked later is about what the user sees now
    }
    if (found === undefined) {
      this.item.hide();
      return;
    }
    const balance = found.balance === '' ? '' : ` 勾稽 ${found.balance}`;
    this.item.text = `$(error) ${found.errors} $(warning) ${found.warnings}${balance}`;
    this.item.tooltip = found.title;
    this.item.accessibilityInformation = {
      label: `年报：错误${found.errors}处，警告${found.warnings}处${balance}`,
    };
    this.item.backgroundColor =
      found.errors > 0 ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.item.show();
    if (found.errors === 0) {
      await done('report.isClean');
    }
  }
}
