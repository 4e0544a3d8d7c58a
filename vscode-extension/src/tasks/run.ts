import { type ChildProcess, spawn } from 'node:child_process';
import * as vscode from 'vscode';
import type { Program } from '../program';
import type { Server } from '../server';
import { type Definition, argumentsOf } from './definition';
import type { Ending } from './ending';

/** The code of a command that was killed or did not start; it has none of its own so high. */
const BROKEN = 255;

/** One run of the command, shown in a terminal of its own. */
export class Run implements vscode.Pseudoterminal {
  private readonly written = new vscode.EventEmitter<string>();
  private readonly closed = new vscode.EventEmitter<number>();
  private process: ChildProcess | undefined;
  private since = Date.now();
  private stopped = false;
  private printed = '';
  private failures = '';

  readonly onDidWrite = this.written.event;
  readonly onDidClose = this.closed.event;

  /** @param ended hears how the command ended, unless the user stopped it */
  constructor(
    private readonly program: Program,
    private readonly server: Server,
    private readonly folder: vscode.WorkspaceFolder,
    private readonly definition: Definition,
    private readonly ended: (ending: Ending) => void,
  ) {}

  open(): void {
    void this.run();
  }

  close(): void {
    this.stopped = true;
    this.process?.kill();
  }

  private async run(): Promise<void> {
    const java = await this.server.java();
    if (java === undefined) {
      this.closed.fire(2);
      return;
    }
    const { command, args, environment } = this.program.verb(
      java,
      argumentsOf(this.definition, this.folder),
    );
    this.since = Date.now();
    const run = spawn(command, args, {
      cwd: this.folder.uri.fsPath,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'], // of a path that is - it would wait for what is typed
    });
    this.process = run;
    run.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.printed += text;
      this.show(text);
    });
    run.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.failures += text;
      this.show(text);
    });
    run.on('error', ({ message }) => {
      this.failures += `命令没有启动：${message}\n`;
      this.show(this.failures);
    });
    run.on('close', (code) => this.end(code === null || code < 0 ? BROKEN : code));
  }

  private show(text: string): void {
    this.written.fire(text.replaceAll(/\r?\n/g, '\r\n'));
  }

  private end(code: number): void {
    const { folder, definition, since, printed, failures } = this;
    if (!this.stopped) {
      this.ended({ folder, definition, since, code, printed, failures });
    }
    this.closed.fire(code);
  }
}
