import * as vscode from 'vscode';
import { fillTable } from '../commands/fillBlanks';
import { fileName, rangeOf, reveal } from '../documents';
import { inform, warn } from '../notices';
import { Pause } from '../pause';
import type { Table, Tables } from '../protocol';
import type { Server } from '../server';
import { done } from '../steps';
import { webviewPage } from '../webviewPage';
import { offerFixes } from './fixes';
import type { AboutCell, Clip, FromGrid, ToGrid } from './messages';
import { type CellName, find, nameAt } from './names';
import { paperOf, readingOf } from './paper';
import type { Reading } from './reading';
import { Writer } from './writer';

/** A text and the cell that it was typed into. */
interface Typed {
  cell: CellName;
  text: string;
}

const QUIET = 40;
const LONGEST = 400;

/** One panel with the tables of a report: it shows what the server says and writes into the text. */
export class TablesPanel implements vscode.Disposable {
  private readonly disposables: vscode.Disposable[] = [];
  private readonly changed = new Pause(QUIET, LONGEST, () => void this.update());
  private readonly writer: Writer;
  private readonly reading: Reading;
  private posted: Tables | undefined;
  private diagnosed: number;
  private asked = 0;
  private shown = 0;
  private closed = false;
  private typed: Typed | undefined;
  private listens = false;
  private wanted: vscode.Position | undefined;

  constructor(
    private readonly panel: vscode.WebviewPanel,
    private readonly document: vscode.TextDocument,
    private readonly server: Server,
    extension: vscode.Uri,
  ) {
    this.reading = readingOf(document, server);
    this.writer = new Writer(paperOf(document, server, this.reading));
    this.diagnosed = document.version;
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
          this.judged();
        }
      }),
      server.onDidStart(() => this.renew()),
      panel.onDidChangeViewState(() => {
        if (!panel.visible) {
          this.listens = false; // the editor lets go of a page that is out of sight
          void this.finish();
        }
      }),
      panel.onDidDispose(() => {
        this.dispose();
        void this.finish();
      }),
    );
    // VS Code 1.100 shows the name of the file all the same; 1.139 shows this.
    panel.title = `表格 · ${fileName(document.uri)}`;
    panel.webview.html = webviewPage(panel.webview, extension, 'tables', '表格', { ownMenu: true });
  }

  /** Whether the user is in it. */
  get isActive(): boolean {
    return this.panel.active;
  }

  /** Whether it shows the tables of a document. */
  isAbout(document: vscode.TextDocument): boolean {
    return document === this.document;
  }

  /** Goes to the table and the cell at a place of the text, as soon as the page is there. */
  goTo(place: vscode.Position): void {
    this.wanted = place;
    this.changed.call();
  }

  /** Fills the blanks of the table in front with 0, as its button does. */
  fillBlanks(): Thenable<boolean> {
    return this.post({ type: 'zeros' });
  }

  /**
   * Does with the selected cells what the menu over them says. The editor's own entries do nothing
   * here in a browser: the menu takes the keyboard from the page, which then has nothing to copy.
   */
  async clip(type: Clip): Promise<void> {
    const text = type === 'paste' ? await vscode.env.clipboard.readText() : '';
    if (type === 'paste' && text === '') {
      const sentence = '没有读到剪贴板里的文字；浏览器没有准许读取时，请按 Ctrl+V 粘贴。';
      void inform(sentence);
    } else {
      await this.post({ type, text });
    }
  }

  /** The panel has been closed. */
  get onDidDispose(): vscode.Event<void> {
    return this.panel.onDidDispose;
  }

  dispose(): void {
    this.closed = true;
    this.changed.dispose();
    this.disposables.forEach((d) => void d.dispose());
  }

  /** Findings have come: those of a new text once, with which its tables have come too. */
  private judged(): void {
    if (this.diagnosed === this.document.version) {
      this.renew();
    }
    this.diagnosed = this.document.version;
  }

  private renew(): void {
    this.reading.forget();
    this.changed.call();
  }

  private async update(): Promise<void> {
    const turn = ++this.asked;
    const answer = await this.reading.tables();
    if (turn > this.shown && !this.closed) {
      this.shown = turn;
      if (answer === undefined) {
        await this.post({ type: 'silent' });
      } else if (answer !== this.posted) {
        await this.post({ type: 'tables', tables: answer.tables });
      }
      this.posted = answer;
      await this.go(answer?.tables);
    }
  }

  private async go(tables: Table[] | undefined): Promise<void> {
    const place = this.wanted;
    if (place !== undefined && tables !== undefined && this.listens) {
      this.wanted = undefined;
      const cell = nameAt(tables, place, this.document.lineAt(place.line).text);
      if (cell !== undefined) {
        await this.post({ type: 'go', cell });
      }
    }
  }

  private post(message: ToGrid): Thenable<boolean> {
    return this.panel.webview.postMessage(message);
  }

  private async receive(message: FromGrid): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.listens = true;
        this.posted = undefined; // it is a new page
        return this.update();
      case 'copied':
        return vscode.env.clipboard.writeText(message.text);
      case 'typed':
        this.typed = message.text === null ? undefined : { ...message, text: message.text };
        return;
      case 'write': {
        this.typed = undefined;
        const written = await this.writer.write(message.cell, message.text);
        if (written.done) {
          void done('report.hasFilled');
        }
        if (this.closed) {
          return written.done ? undefined : this.finish(message);
        }
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
      case 'zeros':
        await this.writer.after(() => Promise.resolve());
        return this.atCell(message.cell, message.type);
    }
  }

  /** Writes what was typed when the page went out of sight, or was closed, before it was written. */
  private async finish(typed = this.typed): Promise<void> {
    this.typed = undefined;
    if (typed !== undefined) {
      // the view may have been the last one to hold the document open
      const document = await vscode.workspace.openTextDocument(this.document.uri);
      const { cell, text } = typed;
      const written = await new Writer(paperOf(document, this.server)).write(cell, text);
      if (!written.done) {
        void warn(`表格里输入的「${text}」：${written.message}`);
      }
    }
  }

  private async atCell(cell: CellName, wanted: AboutCell): Promise<void> {
    const answer = await this.reading.tables();
    const place = find(answer?.tables ?? [], cell);
    if (answer === undefined || place === undefined) {
      return;
    }
    const row = answer.tables[place.table]?.rows[place.row];
    const found = row?.cells[place.column]?.range;
    const range =
      found === null || found === undefined
        ? this.document.lineAt(row?.line ?? 0).range
        : rangeOf(found);
    if (wanted === 'reveal') {
      return reveal(this.document.uri, range);
    }
    // what was asked in between has taken the keyboard
    const back = () => this.panel.reveal();
    if (wanted === 'zeros') {
      return fillTable(this.server, this.document, range.start, back);
    }
    await offerFixes(this.document.uri, range);
    back();
  }
}
