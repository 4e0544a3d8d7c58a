import * as vscode from 'vscode';
import { fileName, opened, rangeOf, reveal } from '../documents';
import { Pause } from '../pause';
import { type Page, preview } from '../protocol';
import type { Server } from '../server';
import { done } from '../steps';
import { webviewPage } from '../webviewPage';
import { addressAt } from './cellAt';

/** What the page in the webview tells. */
type FromPage = { type: 'ready' } | { type: 'reveal'; cell: string; line: number };

const QUIET = 15;
const LONGEST = 400;

/** One panel with the page of a report, as it is being written. */
export class PreviewPanel implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[] = [];
  private readonly changed = new Pause(QUIET, LONGEST, () => void this.update());
  private page: Page | undefined;
  private shown = '';

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly server: Server,
    extension: vscode.Uri,
    private report: vscode.Uri,
  ) {
    // what a report holds of pictures is in its page already
    panel.webview.html = webviewPage(panel.webview, extension, 'preview', '网页', {
      images: 'data:',
    });
    panel.iconPath = {
      light: vscode.Uri.joinPath(extension, 'icons/report-light.svg'),
      dark: vscode.Uri.joinPath(extension, 'icons/report-dark.svg'),
    };
    this.disposables.push(
      panel.webview.onDidReceiveMessage((message: FromPage) => void this.receive(message)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        if (this.isAbout(document)) {
          this.changed.call();
        }
      }),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
      vscode.window.onDidChangeActiveTextEditor((editor) => {
        if (editor?.document.languageId === 'report') {
          this.show(editor.document.uri);
        }
      }),
      server.onDidStart(() => this.changed.call()),
    );
    this.setTitle(); // the page asks for its content once it listens
  }

  /** The panel has been closed. */
  get onDidDispose(): vscode.Event<void> {
    return this.panel.onDidDispose;
  }

  /** Shows another report in this panel. */
  show(uri: vscode.Uri): void {
    if (uri.toString() !== this.report.toString()) {
      this.report = uri;
      this.page = undefined;
      this.setTitle();
      this.changed.call();
    }
  }

  /** The report that it shows. */
  get uri(): vscode.Uri {
    return this.report;
  }

  /** Whether the user is in it. */
  isActive(): boolean {
    return this.panel.active;
  }

  /** Comes into sight. */
  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    this.changed.dispose();
    this.disposables.forEach((d) => void d.dispose());
    this.panel.dispose();
  }

  private setTitle(): void {
    this.panel.title = `预览 ${fileName(this.report)}`;
  }

  private isAbout(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.report.toString();
  }

  private async update(): Promise<void> {
    const uri = this.report;
    if ((await opened(uri)) === undefined) {
      return; // what it last showed stays
    }
    const page = await this.server.ask(preview, { uri: this.server.uri(uri) });
    if (page === undefined || uri !== this.report) {
      return;
    }
    const other = this.shown !== uri.toString();
    this.page = page;
    this.shown = uri.toString();
    await this.panel.webview.postMessage({
      type: 'page',
      html: page.html,
      uri: uri.toString(),
      fromTop: other,
    });
    if (other) {
      void done('report.hasPage');
    }
    const editor = vscode.window.activeTextEditor;
    if (editor !== undefined) {
      this.follow(editor);
    }
  }

  /** The place of the cursor is marked in the page. */
  private follow(editor: vscode.TextEditor): void {
    if (!this.isAbout(editor.document)) {
      return;
    }
    const at = editor.selection.active;
    const text = editor.document.lineAt(at.line).text;
    const cell = addressAt(this.page?.cells ?? {}, at, text) ?? '';
    void this.panel.webview.postMessage({ type: 'cursor', line: at.line, cell });
  }

  private async receive(message: FromPage): Promise<void> {
    if (message.type === 'ready') {
      this.shown = '';
      this.changed.call();
      return;
    }
    const cell = this.page?.cells[message.cell];
    const range =
      cell === undefined ? new vscode.Range(message.line, 0, message.line, 0) : rangeOf(cell);
    await reveal(this.report, range);
  }
}
