import * as vscode from 'vscode';
import { askForText } from '../notices';
import { newBodies, newPlan, type NewPlan, type Wanted } from '../protocol';
import type { Server } from '../server';
import { makeReport } from './makeReport';
import { pickBody } from './pickBody';

/** Asks for body, year and form, and opens the new report; nothing that is there is written over. */
export async function createReport(server: Server): Promise<void> {
  const folder = await chooseFolder();
  if (folder === undefined) {
    return;
  }
  const wanted = await ask(server, folder);
  if (wanted === undefined) {
    return;
  }
  await makeReport(server, folder, await server.ask(newPlan, wanted), chooseLast);
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) {
    return folders[0]?.uri;
  }
  if (folders.length > 1) {
    return (await vscode.window.showWorkspaceFolderPick())?.uri;
  }
  const chosen = await vscode.window.showOpenDialog({
    canSelectFolders: true,
    canSelectFiles: false,
    title: '年报放在哪个文件夹',
    openLabel: '放在这里',
  });
  return chosen?.[0];
}

async function ask(server: Server, folder: vscode.Uri): Promise<Wanted | undefined> {
  const bodies = (await server.ask(newBodies, { folder: server.uri(folder) })) ?? [];
  const lastYear = String(new Date().getFullYear() - 1);
  const problem = async (body: string, year: string) =>
    (await server.ask(newPlan, { folder: server.uri(folder), body, year }))?.problem;
  const body = await chooseBody(bodies, (typed) => problem(typed, lastYear));
  if (body === undefined) {
    return undefined;
  }
  const year = await askForText({
    title: '新建年报：年度',
    prompt: '年报所述的那一年，例如2025',
    value: lastYear,
    ignoreFocusOut: true,
    validateInput: (typed) => problem(body, typed.trim()),
  });
  return year === undefined ? undefined : { folder: server.uri(folder), body, year: year.trim() };
}

/** A body that has a report there already, or another. */
async function chooseBody(
  bodies: string[],
  problem: (body: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const chosen = bodies.length === 0 ? '' : await pickBody(bodies);
  if (
    chosen === undefined ||
    bodies.includes(chosen) ||
    (chosen !== '' && (await problem(chosen)) === '')
  ) {
    return chosen;
  }
  const typed = await askForText({
    title: '新建年报：单位',
    prompt: '编制年报的机关全称，例如：云岭县人民政府',
    value: chosen,
    ignoreFocusOut: true,
    validateInput: (text) => problem(text.trim()),
  });
  return typed?.trim();
}

/** Last year's report to go on from; null for none, undefined when the user gives up. */
async function chooseLast(plan: NewPlan): Promise<string | null | undefined> {
  if (plan.last === null) {
    return null;
  }
  const from = { label: `接着上年的年报写：${plan.last.name}`, last: plan.last.uri };
  const blank = { label: '写一份空白的', last: null };
  const chosen = await vscode.window.showQuickPick([from, blank], {
    title: '新建年报：从哪里开始',
    ignoreFocusOut: true,
  });
  return chosen?.last;
}
