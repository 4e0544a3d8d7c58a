import * as vscode from 'vscode';
import { formText, ruleText } from './protocol';
import type { Server } from './server';

/** The forms and rule pages that the server carries, as documents to be read. */
export class ShippedTexts implements vscode.TextDocumentContentProvider {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly asked = new Map<string, vscode.Uri>();

  readonly onDidChange = this.changed.event;

  constructor(private readonly server: Server) {}

  register(): vscode.Disposable {
    return vscode.Disposable.from(
      vscode.workspace.registerTextDocumentContentProvider('form', this),
      vscode.workspace.registerTextDocumentContentProvider('report-rule', this),
      this.server.onDidStart(() => this.asked.forEach((uri) => this.changed.fire(uri))),
      this.changed,
    );
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    this.asked.set(uri.toString(), uri);
    const type = uri.scheme === 'form' ? formText : ruleText;
    const answer = await this.server.ask(type, { uri: uri.toString() });
    return answer?.text ?? '';
  }
}
