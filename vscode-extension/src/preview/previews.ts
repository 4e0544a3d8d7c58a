import * as vscode from 'vscode';
import { activeReport } from '../documents';
import { inform } from '../notices';
import type { Server } from '../server';
import { webviewOptions } from '../webviewPage';
import { PreviewPanel } from './previewPanel';

const TYPE = 'report.preview';

/** The panel of pages: one, which follows the report that is being written. */
export class Previews implements vscode.Disposable, vscode.WebviewPanelSerializer<{ uri: string }> {
  private panel: PreviewPanel | undefined;

  constructor(
    private readonly server: Server,
    private readonly extension: vscode.Uri,
  ) {}

  /** Registers the panel, which comes back when the window is loaded again. */
  register(): vscode.Disposable {
    return vscode.window.registerWebviewPanelSerializer(TYPE, this);
  }

  /** The report whose page is in front of the user. */
  get uri(): vscode.Uri | undefined {
    return this.panel?.isActive() === true ? this.panel.uri : undefined;
  }

  /** Shows the page of the active report beside it. */
  open(): void {
    const document = activeReport();
    if (document === undefined) {
      void inform('先打开一份年报（.report 文件），再看它的网页。');
      return;
    }
    if (this.panel !== undefined) {
      this.panel.show(document.uri);
      this.panel.reveal();
      return;
    }
    const beside = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    const panel = vscode.window.createWebviewPanel(TYPE, '预览', beside, {
      ...webviewOptions(this.extension),
      enableFindWidget: true,
      retainContextWhenHidden: true, // else it would begin at its top each time it is seen
    });
    this.take(panel, document.uri);
  }

  /** The panel of an earlier window. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, state?: { uri: string }): Thenable<void> {
    if (state === undefined) {
      panel.dispose();
    } else {
      panel.webview.options = webviewOptions(this.extension);
      this.take(panel, vscode.Uri.parse(state.uri));
    }
    return Promise.resolve();
  }

  dispose(): void {
    this.panel?.dispose();
  }

  private take(panel: vscode.WebviewPanel, uri: vscode.Uri): void {
    this.panel?.dispose(); // one of an earlier window may come back when there is another already
    const taken = new PreviewPanel(panel, this.server, this.extension, uri);
    this.panel = taken;
    taken.onDidDispose(() => {
      if (this.panel === taken) {
        this.panel = undefined;
      }
      taken.dispose();
    });
  }
}
