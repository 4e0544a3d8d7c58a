import * as vscode from 'vscode';
import { fail, inform } from '../notices';
import { type NewPlan, newReport } from '../protocol';
import type { Server } from '../server';
import { done } from '../steps';

/**
 * Asks for what the plan leaves open, and opens the new report; nothing that is there is written
 * over.
 *
 * @param last chooses the report to go on from: null for none, undefined when the user gives up
 */
export async function makeReport(
  server: Server,
  folder: vscode.Uri,
  plan: NewPlan | undefined,
  chooseLast: (plan: NewPlan) => Promise<string | null | undefined>,
): Promise<void> {
  if (plan === undefined) {
    notRunning();
    return;
  }
  if (plan.exists) {
    await openWhatIsThere(vscode.Uri.joinPath(folder, plan.fileName), plan.fileName);
    return;
  }
  const last = await chooseLast(plan);
  const form = last === undefined ? undefined : await chooseForm(plan);
  if (last === undefined || form === undefined) {
    return;
  }
  const { body, year } = plan;
  const order = { folder: server.uri(folder), body, year, form, last };
  const report = await server.ask(newReport, order);
  if (report === undefined) {
    notRunning();
    return;
  }
  await open(vscode.Uri.joinPath(folder, report.fileName), report.text);
  if (report.notes.length > 0) {
    void inform(report.notes.join(''));
  }
}

async function chooseForm(plan: NewPlan): Promise<string | undefined> {
  const items = plan.forms.map((form) => ({
    label: form.name,
    description: form.suits ? '适用于这个年度' : `不适用于${plan.year}年度`,
    detail: form.title,
    form: form.name,
  }));
  if (items.length === 1) {
    return items[0]?.form;
  }
  const chosen = await vscode.window.showQuickPick(items, {
    title: `新建${plan.year}年度的年报：表式`,
    ignoreFocusOut: true,
  });
  return chosen?.form;
}

async function openWhatIsThere(file: vscode.Uri, name: string): Promise<void> {
  const open = '打开';
  const sentence = `这个文件夹里已有“${name}”，没有另外新建。`;
  if ((await inform(sentence, open)) === open) {
    await vscode.window.showTextDocument(file);
  }
}

async function open(file: vscode.Uri, text: string): Promise<void> {
  if (await write(file, text)) {
    await vscode.window.showTextDocument(file);
    await done('report.hasNew');
  } else {
    void fail(`没有写出“${file.fsPath}”：那里已有同名的文件，或者文件夹不能写。`);
  }
}

/**
 * Writes a file that is not there yet. An edit of the workspace would do that too, but whoever
 * undoes all that they typed, and once more, has then undone the file.
 */
async function write(file: vscode.Uri, text: string): Promise<boolean> {
  const { fs } = vscode.workspace;
  const isThere = await fs.stat(file).then(
    () => true,
    () => false,
  );
  return (
    !isThere &&
    fs.writeFile(file, new TextEncoder().encode(text)).then(
      () => true,
      () => false,
    )
  );
}

function notRunning(): void {
  void fail('语言服务器没有在运行，年报没有新建；请查看日志。');
}
