import * as vscode from 'vscode';
import { isReport } from './documents';
import { cellIndexAt, cellsOf } from './tableLine';
import { cellBeside } from './textCells';

const IN_TABLE = 'report.inTableLine';

/** Tab in a table of the text: the editor is told where it goes from cell to cell, and goes there. */
export class TableKeys implements vscode.Disposable {
  private told: boolean | undefined;
  private readonly listeners = [
    vscode.window.onDidChangeTextEditorSelection(() => this.tell()),
    vscode.window.onDidChangeActiveTextEditor(() => this.tell()),
  ];

  constructor() {
    this.tell();
  }

  dispose(): void {
    this.listeners.forEach((listener) => void listener.dispose());
  }

  /** Selects the text of the next cell or of the one before, to be typed over. */
  go(by: 1 | -1): void {
    const editor = vscode.window.activeTextEditor;
    if (editor === undefined) {
      return;
    }
    const { document, selection } = editor;
    const textOf = (line: number) =>
      line >= 0 && line < document.lineCount ? document.lineAt(line).text : undefined;
    const cell = cellBeside(textOf, selection.active, by);
    if (cell !== undefined) {
      editor.selection = new vscode.Selection(cell.line, cell.start, cell.line, cell.end);
      editor.revealRange(editor.selection);
    }
  }

  private tell(): void {
    const now = isInCell(vscode.window.activeTextEditor);
    if (now !== this.told) {
      this.told = now;
      void vscode.commands.executeCommand('setContext', IN_TABLE, now);
    }
  }
}

function isInCell(editor: vscode.TextEditor | undefined): boolean {
  if (editor === undefined || !isReport(editor.document)) {
    return false;
  }
  const { active, isSingleLine } = editor.selection;
  const { text } = editor.document.lineAt(active.line);
  return isSingleLine && cellIndexAt(cellsOf(text), active.character) !== undefined;
}
