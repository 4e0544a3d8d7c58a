import * as vscode from 'vscode';
import { TABLES } from '../documents';
import type { Server } from '../server';
import { webviewOptions } from '../webviewPage';
import { TablesPanel } from './tablesPanel';

/** The tables of a report as an editor of their own; the text stays what is edited. */
export class TablesEditor implements vscode.CustomTextEditorProvider {
  private readonly panels = new Set<TablesPanel>();

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

  resolveCustomTextEditor(document: vscode.TextDocument, panel: vscode.WebviewPanel): void {
    panel.webview.options = webviewOptions(this.extension);
    const taken = new TablesPanel(panel, document, this.server, this.extension);
    this.panels.add(taken);
    taken.onDidDispose(() => this.panels.delete(taken));
  }
}
