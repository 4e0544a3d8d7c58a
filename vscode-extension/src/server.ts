import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { inTime } from './inTime';
import { fail } from './notices';
import type { Program } from './program';
import type { Request } from './protocol';
import { Restarts } from './restarts';
import { ServerClient } from './serverClient';

const SHOW_LOG = '查看日志';
const RESTART = '重新启动';
const SETTINGS = '打开设置';

/** Milliseconds that a server has to come up, and that a request waits for one. */
const STARTING = 30_000;
const SILENT = `语言服务器${STARTING / 1000}秒没有应答`;
const ENDED = '语言服务器意外停止';

/** The language server as a process: started, restarted when it ends, asked. */
export class Server implements vscode.Disposable {
  /** The log that users are shown. */
  readonly log = vscode.window.createOutputChannel('年报', { log: true });

  private readonly restarts = new Restarts();
  private readonly started = new vscode.EventEmitter<void>();
  private readonly ended = new vscode.EventEmitter<void>();
  private client: ServerClient | undefined;
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
    if (this.client?.isRunning() === false) {
      void this.stop(); // else one that hangs while it starts would have to be waited for
    }
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
    const start = this.program.server(java);
    this.log.info(`${start.command} ${start.args.join(' ')}`);
    const client = new ServerClient(start, this.program.folder, this.log, (ended) =>
      this.over(ended, ENDED),
    );
    this.client = client;
    this.running = java;
    try {
      if (!(await inTime(client.start(), STARTING))) {
        this.log.warn(this.over(client, SILENT));
      }
    } catch (failure) {
      this.log.error(String(failure));
      this.over(client, ENDED);
    }
    if (client === this.client) {
      this.started.fire();
    } else {
      await this.end(client);
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
    await inTime(this.starting, STARTING);
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
    if (client !== undefined) {
      await this.end(client);
    }
  }

  private async end(client: ServerClient): Promise<void> {
    try {
      await client.end();
    } catch (failure) {
      this.log.debug(String(failure)); // it has been ended by force
    }
  }

  dispose(): void {
    clearTimeout(this.later);
    void this.stop().finally(() => this.log.dispose());
    this.started.dispose();
    this.ended.dispose();
  }

  /** A server has ended, or has not come up: it is started again after a while, unless too often. */
  private over(client: ServerClient, what: string): string {
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
    void this.offer(`${what}，正在重新启动；您的文件没有受影响。`, [SHOW_LOG]);
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
