import * as vscode from 'vscode';
import { activeReport, fileName } from '../documents';
import { preview } from '../protocol';
import type { Server } from '../server';
import { done } from '../steps';

/** Writes the page as it stands into the extension's own folder and opens it where it prints. */
export async function openInBrowser(
  server: Server,
  storage: vscode.Uri,
  shown?: vscode.Uri,
): Promise<void> {
  const uri = shown ?? (await activeReport())?.uri;
  if (uri === undefined) {
    void vscode.window.showInformationMessage('先打开一份年报（.report 文件），再看它的网页。');
    return;
  }
  const page = await server.ask(preview, { uri: server.uri(uri) });
  if (page === undefined) {
    void vscode.window.showErrorMessage('语言服务器没有在运行，网页没有生成；请查看日志。');
    return;
  }
  const file = vscode.Uri.joinPath(storage, 'pages', `${fileName(uri)}.html`);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(page.html));
  if (await vscode.env.openExternal(file)) {
    await done('report.hasPage');
  }
}
