import path from 'node:path';
import * as vscode from 'vscode';
import { contributes } from '../../package.json';

/** A line of `report check --format gnu`, as the manifest tells the editor; columns count from 1. */
const LINE = new RegExp(contributes.problemPatterns[0]?.regexp ?? '');

const SEVERITIES: Record<string, vscode.DiagnosticSeverity> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
};

/**
 * What the last checks of folders found, for the files that are not open: those that are have
 * findings of their own. The editor's matching of a task's output knows no such difference, and
 * loses lines that it reads after the task has ended.
 */
export class FolderFindings implements vscode.Disposable {
  private readonly shown = vscode.languages.createDiagnosticCollection('report-check');
  private readonly found = new Map<string, vscode.Diagnostic[]>();
  /** When files were saved last, in milliseconds. */
  private readonly saved = new Map<string, number>();
  private readonly listeners = [
    vscode.workspace.onDidOpenTextDocument(({ uri }) => this.shown.delete(uri)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => this.show(uri)),
    // What was found before is not of this text.
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      this.found.delete(uri.toString());
      this.saved.set(uri.toString(), Date.now());
    }),
  ];

  /**
   * Takes what a check printed.
   *
   * @param folder where it ran
   * @param within the file or folder that was checked
   * @param since when it began, in milliseconds: it has read no file as it was saved later
   * @returns how many findings it printed
   */
  take(folder: string, within: string, printed: string, since: number): number {
    for (const known of [...this.found.keys()].map((uri) => vscode.Uri.parse(uri))) {
      const way = path.relative(within, known.fsPath);
      if (!way.startsWith('..') && !path.isAbsolute(way)) {
        this.found.delete(known.toString());
        this.shown.delete(known);
      }
    }
    let count = 0;
    for (const line of printed.split(/\r?\n/)) {
      const match = LINE.exec(line);
      if (match !== null) {
        count++;
        const uri = vscode.Uri.file(path.resolve(folder, match[1] ?? '')).toString();
        if ((this.saved.get(uri) ?? 0) < since) {
          this.found.set(uri, [...(this.found.get(uri) ?? []), diagnostic(match)]);
        }
      }
    }
    this.shown.set(
      [...this.found].map(([uri, list]) => [vscode.Uri.parse(uri), closed(uri, list)]),
    );
    return count;
  }

  dispose(): void {
    this.listeners.forEach((listener) => void listener.dispose());
    this.shown.dispose();
  }

  private show(uri: vscode.Uri): void {
    this.shown.set(uri, closed(uri.toString(), this.found.get(uri.toString())));
  }
}

/** The findings of a file, none while it is open. */
function closed(uri: string, findings: vscode.Diagnostic[] | undefined) {
  const open = vscode.workspace.textDocuments.some(
    (document) => !document.isClosed && document.uri.toString() === uri,
  );
  return open ? undefined : findings;
}

function diagnostic(match: RegExpExecArray): vscode.Diagnostic {
  const [startLine = 1, startColumn = 1, endLine = 1, endColumn = 1] = match
    .slice(2, 6)
    .map(Number);
  const range = new vscode.Range(startLine - 1, startColumn - 1, endLine - 1, endColumn - 1);
  const [severity = '', message = '', rule = ''] = match.slice(6);
  const finding = new vscode.Diagnostic(range, message, SEVERITIES[severity]);
  finding.source = '年报';
  finding.code = { value: rule, target: vscode.Uri.parse(`report-rule:/${rule}.md`) };
  return finding;
}
