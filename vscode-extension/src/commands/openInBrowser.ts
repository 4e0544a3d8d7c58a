import type * as vscode from 'vscode';
import { activeReport, fileName, opened } from '../documents';
import { fail, inform } from '../notices';
import { openOutside } from '../outside';
import type { Pages } from '../pages';
import { preview } from '../protocol';
import type { Server } from '../server';
import { done } from '../steps';

/** Makes the page as it stands and opens it where it prints. */
export async function openInBrowser(
  server: Server,
  pages: Pages,
  shown?: vscode.Uri,
): Promise<void> {
  const uri = shown ?? activeReport()?.uri;
  if (uri === undefined) {
    void inform('先打开一份年报（.report 文件），再看它的网页。');
    return;
  }
  if ((await opened(uri)) === undefined) {
    void fail(`打不开“${fileName(uri)}”，网页没有生成：它可能已经改名、移走或者没有保存。`);
    return;
  }
  const page = await server.ask(preview, { uri: server.uri(uri) });
  if (page === undefined) {
    void fail('语言服务器没有在运行，网页没有生成；请查看日志。');
    return;
  }
  if (await openOutside(await pages.write(uri, page.html))) {
    await done('report.hasPage');
  }
}
