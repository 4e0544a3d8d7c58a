import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import { fail } from './notices';
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
  private readonly ended = new vscode.EventEmitter<void>();
  private client: LanguageClient | undefined;
  private running: string | undefined;
  private starting: Promise<void> = Promise.resolve();
  private later: NodeJS.Timeout | undefined;

  /** The server has been started, or started again: what it was asked before may have new answers. */
  readonly onDidStart = this.started.event;

  /** The server has ended without being asked to. */
  readonly onDidEnd = this.ended.event;

  constructor(private readonly program: Program) {}

  /** Starts it anew, after the one that runs has ended, or says why it cannot run. */
  start(): Promise<void> {
    clearTimeout(this.later);
    this.starting = this.starting.then(() => this.launch());
    return this.starting;
  }

  /** Starts it anew as the user wishes: how often it ended before is forgotten. */
  restart(): Promise<void> {
    this.restarts.forget();
    return this.start();
  }

  /** Starts it with the Java of a changed setting, unless that is the one that it runs with. */
  async javaChanged(): Promise<void> {
    await this.starting;
    const java = await this.java();
    if (java !== undefined && (java !== this.running || this.client === undefined)) {
      await this.restart();
    }
  }

  private async launch(): Promise<void> {
    await this.stop();
    const java = await this.java();
    if (java === undefined) {
      return;
    }
    const { command, args } = this.program.server(java);
    this.log.info(`${command} ${args.join(' ')}`);
    const run = { command, args, options: { cwd: this.program.folder } };
    const client: LanguageClient = new LanguageClient(
      'report',
      '年报',
      run,
      this.options(() => this.over(client)),
    );
    this.client = client;
    this.running = java;
    try {
      await client.start();
      this.started.fire();
    } catch (failure) {
      this.log.error(String(failure));
      this.over(client);
    }
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

  /**
   * The answer to a request; undefined when the server does not run or knows no such document. One
   * that is starting is waited for: the first command of a session is what starts it.
   */
  async ask<P, R>(request: Request<P, R>, params: P): Promise<R | undefined> {
    await this.starting;
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

  private async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    try {
      await client?.dispose();
    } catch (failure) {
      this.log.warn(String(failure)); // one that does not end when asked to is ended by the client
    }
  }

  dispose(): void {
    clearTimeout(this.later);
    void this.stop().finally(() => this.log.dispose());
    this.started.dispose();
    this.ended.dispose();
  }

  private options(closed: () => string): LanguageClientOptions {
    return {
      documentSelector: [{ language: 'report' }, { language: 'report-form' }],
      synchronize: { configurationSection: 'report' },
      initializationOptions: { lensCommand: 'report.reveal' },
      outputChannel: this.log,
      // Of an earlier state, which a comparison shows beside the text, nobody wants to hear again.
      middleware: {
        provideDiagnostics: (document, previous, token, next) =>
          isEarlier(document) ? undefined : next(document, previous, token),
      },
      // What users are told of a server that fails is said here, in their language.
      initializationFailedHandler: () => false,
      errorHandler: {
        error: () => ({ action: ErrorAction.Continue, handled: true }),
        closed: () => ({ action: CloseAction.DoNotRestart, handled: true, message: closed() }),
      },
    };
  }

  /** A server has ended, or has not come up: it is started again after a while, unless too often. */
  private over(client: LanguageClient): string {
    if (client !== this.client) {
      return 'the server has ended as it was asked to';
    }
    this.client = undefined;
    this.ended.fire();
    const wait = this.restarts.next(Date.now());
    if (wait === undefined) {
      void this.offer('语言服务器接连停止，已不再自动启动；您的文件没有受影响。', [
        RESTART,
        SHOW_LOG,
      ]);
      return 'the server has ended too often; it is not started again';
    }
    void this.offer('语言服务器意外停止，正在重新启动；您的文件没有受影响。', [SHOW_LOG]);
    this.later = setTimeout(() => void this.start(), wait);
    return `the server has ended; it is started again in ${wait} ms`;
  }

  private async offer(sentence: string, buttons: string[]): Promise<void> {
    const chosen = await fail(sentence, ...buttons);
    if (chosen === SHOW_LOG) {
      this.log.show();
    } else if (chosen === RESTART) {
      await this.restart();
    } else if (chosen === SETTINGS) {
      // A setting of the machine: with the folder on another one, it is among that one's.
      const which = vscode.env.remoteName === undefined ? 'openSettings' : 'openRemoteSettings';
      await vscode.commands.executeCommand(`workbench.action.${which}`, {
        query: 'report.java.home',
      });
    }
  }
}

function isEarlier(document: vscode.TextDocument | vscode.Uri): boolean {
  return (document instanceof vscode.Uri ? document : document.uri).scheme === 'git';
}
