import { relative, resolve } from 'node:path';
import * as vscode from 'vscode';
import { fail, inform } from '../notices';
import type { Program } from '../program';
import type { Server } from '../server';
import { Built } from './built';
import { tellChecked } from './checked';
import { type Definition, TYPE, nameOf } from './definition';
import { type Ending, firstLine, isWhole } from './ending';
import type { FolderFindings } from './folderFindings';
import { SHOW_OUTPUT, showOutput } from './output';
import { Run } from './run';

/** The verbs of the command as tasks; what check finds goes to the problems view. */
export class Tasks implements vscode.TaskProvider {
  constructor(
    private readonly program: Program,
    private readonly server: Server,
    private readonly findings: FolderFindings,
  ) {}

  provideTasks(): vscode.Task[] {
    return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => [
      this.task(folder, { type: TYPE, verb: 'check' }),
      this.task(folder, { type: TYPE, verb: 'build' }),
    ]);
  }

  resolveTask(task: vscode.Task): vscode.Task | undefined {
    const folder = typeof task.scope === 'object' ? task.scope : firstFolder();
    return folder === undefined ? undefined : this.task(folder, task.definition as Definition);
  }

  /** Runs a verb over a folder or a file of the workspace, the whole folder when none is chosen. */
  async run(verb: Definition['verb'], chosen: vscode.Uri | undefined): Promise<void> {
    const folder =
      chosen === undefined ? await chooseFolder() : vscode.workspace.getWorkspaceFolder(chosen);
    if (folder === undefined) {
      void inform('先打开存放年报的文件夹。');
      return;
    }
    const path = chosen === undefined ? '' : relative(folder.uri.fsPath, chosen.fsPath);
    await this.start(folder, { type: TYPE, verb, ...(path === '' ? {} : { path }) });
  }

  private async start(folder: vscode.WorkspaceFolder, definition: Definition): Promise<void> {
    await vscode.workspace.saveAll(false);
    await vscode.tasks.executeTask(this.task(folder, definition));
  }

  private task(folder: vscode.WorkspaceFolder, definition: Definition): vscode.Task {
    const execution = new vscode.CustomExecution((resolved) =>
      Promise.resolve(
        new Run(this.program, this.server, folder, resolved as Definition, (ending) =>
          this.ended(ending),
        ),
      ),
    );
    const task = new vscode.Task(definition, folder, nameOf(definition), '年报', execution, []);
    // What came of it is said in a sentence; who wants the rest finds it among the terminals.
    const reveal = vscode.TaskRevealKind.Never;
    task.presentationOptions = { clear: true, showReuseMessage: false, reveal };
    return task;
  }

  private ended(ending: Ending): void {
    const { folder, definition, since, code, printed } = ending;
    if (definition.verb === 'check' && isWhole(ending)) {
      const root = folder.uri.fsPath;
      const checked = resolve(root, definition.path ?? '.');
      const found = this.findings.take(root, checked, printed, since);
      void tellChecked(ending, found);
    } else if (code > 1 || definition.verb === 'check') {
      void tellFailure(ending);
    } else {
      // a build tells of no file that is closed what is wrong with it; a check does
      const check = () => this.start(folder, { ...definition, verb: 'check' });
      void new Built(ending, check).tell();
    }
  }
}

async function tellFailure({ definition, failures, printed }: Ending): Promise<void> {
  const sentence = firstLine(failures) || firstLine(printed) || '命令没有做完。';
  if ((await fail(sentence, SHOW_OUTPUT)) === SHOW_OUTPUT) {
    showOutput(definition);
  }
}

function firstFolder(): vscode.WorkspaceFolder | undefined {
  return vscode.workspace.workspaceFolders?.[0];
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0];
}
