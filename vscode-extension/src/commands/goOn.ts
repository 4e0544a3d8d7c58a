import * as vscode from 'vscode';
import { fileName } from '../documents';
import { fail, inform } from '../notices';
import { newPlan } from '../protocol';
import type { Server } from '../server';
import { makeReport } from './makeReport';

/** More reports than anybody looks through for last year's. */
const MOST = 1000;

/** Goes on from last year's report with a new one beside it; asks which it is when none is given. */
export async function goOn(server: Server, chosen?: vscode.Uri): Promise<void> {
  const last = chosen ?? (await chooseReport());
  if (last === undefined) {
    return;
  }
  const folder = vscode.Uri.joinPath(last, '..');
  const plan = await server.ask(newPlan, { folder: server.uri(folder), last: server.uri(last) });
  if (plan !== undefined && plan.problem !== '') {
    void fail(plan.problem);
    return;
  }
  await makeReport(server, folder, plan, () => Promise.resolve(server.uri(last)));
}

async function chooseReport(): Promise<vscode.Uri | undefined> {
  const found = await vscode.workspace.findFiles('**/*.report', undefined, MOST);
  if (found.length === 0) {
    void inform('没有打开存放年报的文件夹，或者文件夹里没有年报；先打开上年的年报所在的文件夹。');
    return undefined;
  }
  const items = found
    .map((uri) => ({ label: fileName(uri), description: folderOf(uri), uri }))
    .sort((a, b) => a.label.localeCompare(b.label, 'zh-CN'));
  const chosen = await vscode.window.showQuickPick(items, {
    title: '接着哪一份上年的年报写',
    matchOnDescription: true,
    ignoreFocusOut: true,
  });
  return chosen?.uri;
}

/** The folders that lead there; empty for a file of the workspace's own folder. */
function folderOf(uri: vscode.Uri): string {
  const path = vscode.workspace.asRelativePath(uri);
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
