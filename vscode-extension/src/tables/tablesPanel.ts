import * as vscode from 'vscode';
import { reveal } from '../documents';
import { Pause } from '../pause';
import { type Tables, setCells, tables } from '../protocol';
import type { Server } from '../server';
import { webviewPage } from '../webviewPage';
import { offerFixes } from './fixes';
import type { FromGrid, ToGrid } from './messages';
import { type CellName, find } from './names';
import { Writer } from './writer';

const QUIET = 40;
const LONGEST = 400;

/** One panel with the tables of a report: it shows what the server says and writes into the text. */
export class TablesPanel implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[] = [];
  private readonly changed = new Pause(QUIET, LONGEST, () => void this.update());
  private readonly writer: Writer;
  private asked = 0;
  private shown = 0;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly document: vscode.TextDocument,
    private readonly server: Server,
    extension: vscode.Uri,
  ) {
    this.writer = new Writer({
      version: () => document.version,
      tables: () => this.ask(),
      edits: (place, text, version) =>
        server.ask(setCells, { uri: server.uri(document.uri), version, ...place, text }),
      apply: async (edits) => {
        const edit = new vscode.WorkspaceEdit();
        edit.set(document.uri, await server.edits(edits));
        return vscode.workspace.applyEdit(edit);
      },
    });
    this.disposables.push(
      panel.webview.onDidReceiveMessage((message: FromGrid) => void this.receive(message)),
      vscode.workspace.onDidChangeTextDocument((event) => {
        if (event.document === document) {
          this.changed.call();
        }
      }),
      // what is said of a report depends on other files too: its form, last year's
      vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === document.uri.toString())) {
          this.changed.call();
        }
      }),
      server.onDidStart(() => this.changed.call()),
      panel.onDidDispose(() => this.dispose()),
    );
    panel.webview.html = webviewPage(panel.webview, extension, 'tables', '表格');
  }

  dispose(): void {
    this.changed.dispose();
    this.disposables.forEach((d) => void d.dispose());
  }

  private ask(): Promise<Tables | undefined> {
    return this.server.ask(tables, { uri: this.server.uri(this.document.uri) });
  }

  private async update(): Promise<void> {
    const turn = ++this.asked;
    const answer = await this.ask();
    if (turn > this.shown) {
      this.shown = turn;
      await this.post(
        answer === undefined ? { type: 'silent' } : { type: 'tables', tables: answer.tables },
      );
    }
  }

  private post(message: ToGrid): Thenable<boolean> {
    return this.panel.webview.postMessage(message);
  }

  private async receive(message: FromGrid): Promise<void> {
    switch (message.type) {
      case 'ready':
        return this.update();
      case 'write': {
        const written = await this.writer.write(message.cell, message.text);
        await this.update();
        await this.post({ type: 'written', id: message.id, ...written });
        return;
      }
      case 'undo':
      case 'redo':
        return this.writer.after(() => vscode.commands.executeCommand(message.type));
      case 'save':
        return this.writer.after(() =>
          vscode.commands.executeCommand('workbench.action.files.save'),
        );
      case 'text':
        return reveal(this.document.uri, new vscode.Range(0, 0, 0, 0));
      case 'fixes':
      case 'reveal':
        return this.atCell(message.cell, message.type);
    }
  }

  private async atCell(cell: CellName, wanted: 'fixes' | 'reveal'): Promise<void> {
    const answer = await this.ask();
    const place = find(answer?.tables ?? [], cell);
    if (answer === undefined || place === undefined) {
      return;
    }
    const row = answer.tables[place.table]?.rows[place.row];
    const found = row?.cells[place.column]?.range;
    const range =
      found === null || found === undefined
        ? this.document.lineAt(row?.line ?? 0).range
        : new vscode.Range(
            found.start.line,
            found.start.character,
            found.end.line,
            found.end.character,
          );
    if (wanted === 'reveal') {
      await reveal(this.document.uri, range);
    } else {
      await offerFixes(this.document.uri, range);
      this.panel.reveal();
    }
  }
}
