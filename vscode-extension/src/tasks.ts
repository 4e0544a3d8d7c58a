import { type ChildProcess, spawn } from 'node:child_process';
import { basename, resolve } from 'node:path';
import * as vscode from 'vscode';
import type { FolderFindings } from './folderFindings';
import { inform } from './notices';
import type { Program } from './program';
import type { Server } from './server';

const TYPE = 'report';

interface Definition extends vscode.TaskDefinition {
  verb: 'check' | 'build';
  path?: string;
  output?: string;
  draft?: boolean;
}

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
    const path = chosen === undefined ? '' : relative(folder.uri, chosen);
    await vscode.workspace.saveAll(false);
    await vscode.tasks.executeTask(
      this.task(folder, { type: TYPE, verb, ...(path === '' ? {} : { path }) }),
    );
  }

  private task(folder: vscode.WorkspaceFolder, definition: Definition): vscode.Task {
    const what = definition.verb === 'check' ? '核对' : '生成网页和数据';
    const name = definition.path === undefined ? what : `${what} ${definition.path}`;
    const execution = new vscode.CustomExecution((resolved) =>
      Promise.resolve(
        new Run(this.program, this.server, this.findings, folder, resolved as Definition),
      ),
    );
    const task = new vscode.Task(definition, folder, name, '年报', execution, []);
    task.presentationOptions = { clear: true, showReuseMessage: false };
    return task;
  }
}

/** One run of the command, shown in a terminal of its own. */
class Run implements vscode.Pseudoterminal {
  private readonly written = new vscode.EventEmitter<string>();
  private readonly closed = new vscode.EventEmitter<number>();
  private process: ChildProcess | undefined;
  private printed = '';

  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;

  constructor(
    private readonly program: Program,
    private readonly server: Server,
    private readonly findings: FolderFindings,
    private readonly folder: vscode.WorkspaceFolder,
    private readonly definition: Definition,
  ) {}

  open(): void {
    void this.run();
  }

  close(): void {
    this.process?.kill();
  }

  private async run(): Promise<void> {
    const java = await this.server.java();
    if (java === undefined) {
      this.closed.fire(2);
      return;
    }
    const { command, args, environment } = this.program.verb(java, this.arguments());
    const run = spawn(command, args, {
      cwd: this.folder.uri.fsPath,
      env: { ...process.env, ...environment },
    });
    this.process = run;
    for (const stream of [run.stdout, run.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        this.printed += text;
        this.written.fire(text.replaceAll(/\r?\n/g, '\r\n'));
      });
    }
    run.on('error', (failure) => {
      this.written.fire(`命令没有启动：${failure.message}\r\n`);
      this.closed.fire(2);
    });
    run.on('close', (code) => this.end(code ?? 2));
  }

  /** Where the results are is said; a check without any prints nothing by itself. */
  private end(code: number): void {
    const { verb, path = '.' } = this.definition;
    if (verb === 'check' && code < 2) {
      const folder = this.folder.uri.fsPath;
      this.findings.take(folder, resolve(folder, path), this.printed);
      this.written.fire(code === 0 ? '核对完毕，没有错误。\r\n' : '核对完毕，结果在“问题”里。\r\n');
      void vscode.commands.executeCommand('workbench.panel.markers.view.focus');
    }
    this.closed.fire(code);
  }

  private arguments(): string[] {
    // What is published does not lie among the reports, whose notes are not for the public.
    const beside = `../${basename(this.folder.uri.fsPath)}-网站`;
    const { verb, path = '.', output = beside, draft = false } = this.definition;
    return verb === 'check'
      ? ['check', '--format', 'gnu', path]
      : ['build', path, '-o', output, ...(draft ? ['--draft'] : [])];
  }
}

function firstFolder(): vscode.WorkspaceFolder | undefined {
  return vscode.workspace.workspaceFolders?.[0];
}

async function chooseFolder(): Promise<vscode.WorkspaceFolder | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length > 1 ? vscode.window.showWorkspaceFolderPick() : folders[0];
}

function relative(folder: vscode.Uri, chosen: vscode.Uri): string {
  return chosen.path === folder.path ? '' : chosen.path.slice(folder.path.length + 1);
}
