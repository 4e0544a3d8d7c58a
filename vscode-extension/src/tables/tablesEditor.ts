import * as vscode from 'vscode';
import { TABLES } from '../documents';
import type { Server } from '../server';
import { webviewOptions } from '../webviewPage';
import { TablesPanel } from './tablesPanel';

/** The tables of a report as an editor of their own; the text stays what is edited. */
export class TablesEditor implements vscode.CustomTextEditorProvider {
  private readonly panels = new Set<TablesPanel>();
  private opening: { document: vscode.TextDocument; at: vscode.Position } | undefined;

  constructor(
    private readonly server: Server,
    private readonly extension: vscode.Uri,
  ) {}

  register(): vscode.Disposable {
    return vscode.window.registerCustomEditorProvider(TABLES, this);
  }

  /** The panel that the user is in; undefined when in none. */
  get active(): TablesPanel | undefined {
    return [...this.panels].find((panel) => panel.isActive);
  }

  /** Shows the tables of the text that the user is in beside it, at the place of the cursor. */
  async open(): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
      return;
    }
    const { document, selection } = editor;
    const open = [...this.panels].find((panel) => panel.isAbout(document));
    open?.goTo(selection.active);
    this.opening = open === undefined ? { document, at: selection.active } : undefined;
    const beside = vscode.ViewColumn.Beside;
    await vscode.commands.executeCommand('vscode.openWith', document.uri, TABLES, beside);
  }

  resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): void {
    panel.webview.options = webviewOptions(this.extension);
    const taken = new TablesPanel(panel, document, this.server, this.extension);
    this.panels.add(taken);
    if (this.opening?.document === document) {
      taken.goTo(this.opening.at);
      this.opening = undefined;
    }
    taken.onDidDispose(() => this.panels.delete(taken));
  }
}
