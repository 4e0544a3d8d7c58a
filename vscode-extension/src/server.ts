import * as vscode from 'vscode';
import {
  CloseAction,
  type CloseHandlerResult,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  State,
} from 'vscode-languageclient/node';
import type { Program } from './program';
import type { Request } from './protocol';
import { Restarts } from './restarts';

const SHOW_LOG = '查看日志';
const RESTART = '重新启动';
const SETTINGS = '打开设置';

/** The language server as a process: started, restarted when it ends, asked. */
export class Server implements vscode.Disposable {
  /** The log that users are shown. */
  readonly log = vscode.window.createOutputChannel('年报', { log: true });

  private readonly restarts = new Restarts();
  private readonly started = new vscode.EventEmitter<void>();
  private client: LanguageClient | undefined;

  /** The server has been started, or started again: what it was asked before may have new answers. */
  readonly onDidStart = this.started.event;

  constructor(private readonly program: Program) {}

  /** Starts it, or says why it cannot run. */
  async start(): Promise<void> {
    const java = await this.java();
    if (java === undefined) {
      return;
    }
    const { command, args } = this.program.server(java);
    this.log.info(`${command} ${args.join(' ')}`);
    const run = { command, args, options: { cwd: this.program.folder } };
    this.client = new LanguageClient('report', '年报', run, this.options());
    this.client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        this.started.fire();
      }
    });
    try {
      await this.client.start();
    } catch (failure) {
      this.log.error(String(failure));
      void this.offer('语言服务器没有启动，年报暂时不能核对。', [RESTART, SHOW_LOG]);
    }
  }

  /** Ends it and starts it anew. */
  async restart(): Promise<void> {
    this.restarts.forget();
    await this.stop();
    await this.start();
  }

  /** The Java to run the server and the command with; undefined when there is none, which is said. */
  async java(): Promise<string | undefined> {
    const setting = vscode.workspace.getConfiguration('report').get('java.home', '');
    const java = await this.program.java(setting, process.env);
    if (java.found) {
      return java.program;
    }
    this.log.error(java.reason);
    void this.offer(`${java.reason}请改装带运行环境的安装包，或者在设置里指定 Java。`, [SETTINGS]);
    return undefined;
  }

  /** The answer to a request; undefined while the server does not run or knows no such document. */
  async ask<P, R>(request: Request<P, R>, params: P): Promise<R | undefined> {
    if (this.client?.isRunning() !== true) {
      return undefined;
    }
    try {
      return await this.client.sendRequest<R>(request.method, params);
    } catch (failure) {
      this.log.debug(`${request.method}: ${String(failure)}`);
      return undefined;
    }
  }

  /** The protocol's own words for a document's address. */
  uri(uri: vscode.Uri): string {
    return this.client === undefined
      ? uri.toString()
      : this.client.code2ProtocolConverter.asUri(uri);
  }

  /** Edits of the protocol as the editor takes them. */
  async edits(edits: Parameters<LanguageClient['protocol2CodeConverter']['asTextEdits']>[0]) {
    return (await this.client?.protocol2CodeConverter.asTextEdits(edits)) ?? [];
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    if (client !== undefined) {
      await client.dispose();
    }
  }

  dispose(): void {
    void this.stop();
    this.started.dispose();
    this.log.dispose();
  }

  private options(): LanguageClientOptions {
    return {
      documentSelector: [{ language: 'report' }, { language: 'report-form' }],
      synchronize: { configurationSection: 'report' },
      initializationOptions: { lensCommand: 'report.reveal' },
      outputChannel: this.log,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue }),
        closed: () => this.closed(),
      },
    };
  }

  private async closed(): Promise<CloseHandlerResult> {
    const wait = this.restarts.next(Date.now());
    if (wait === undefined) {
      void this.offer('语言服务器接连停止，已不再自动启动；您的文件没有受影响。', [
        RESTART,
        SHOW_LOG,
      ]);
      return { action: CloseAction.DoNotRestart, handled: true };
    }
    this.log.warn(`the server has ended; it starts again in ${wait} ms`);
    void this.offer('语言服务器意外停止，正在重新启动；您的文件没有受影响。', [SHOW_LOG]);
    await new Promise((resolve) => setTimeout(resolve, wait));
    return { action: CloseAction.Restart, handled: true };
  }

  private async offer(sentence: string, buttons: string[]): Promise<void> {
    const chosen = await vscode.window.showErrorMessage(sentence, ...buttons);
    if (chosen === SHOW_LOG) {
      this.log.show();
    } else if (chosen === RESTART) {
      await this.restart();
    } else if (chosen === SETTINGS) {
      await vscode.commands.executeCommand('workbench.action.openSettings', 'report.java.home');
    }
  }
}
