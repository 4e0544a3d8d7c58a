import * as vscode from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import type { Start } from './program';

/** The library's side of the server: what goes wrong in it is logged, and told to users by us. */
export class ServerClient extends LanguageClient {
  /** @param closed is called when the server has ended by itself; what it answers is logged */
  constructor(
    { command, args, environment }: Start,
    folder: string,
    log: vscode.LogOutputChannel,
    closed: (client: ServerClient) => string,
  ) {
    const run = { command, args, options: { cwd: folder, env: environment } };
    super(
      'report',
      '年报',
      run,
      options(log, () => closed(this)),
    );
  }

  /** The library would show users its own sentences, in English, with what the server sent. */
  override error(message: string, data?: unknown): void {
    super.error(message, data, false);
  }

  /** Ends it, if need be by force: one that is still starting can be asked for nothing. */
  async end(): Promise<void> {
    const process = this.serverProcess;
    if (!this.isRunning()) {
      process?.kill('SIGKILL');
    }
    await this.dispose(); // ends by force what does not end when asked to
  }
}

function options(log: vscode.LogOutputChannel, closed: () => string): LanguageClientOptions {
  return {
    documentSelector: [{ language: 'report' }, { language: 'report-form' }],
    synchronize: { configurationSection: 'report' },
    initializationOptions: { lensCommand: 'report.reveal' },
    outputChannel: log,
    middleware: {
      provideDiagnostics: (document, previous, token, next) =>
        isOwn(document) ? next(document, previous, token) : undefined,
    },
    // What users are told of a server that fails is said by us, in their language.
    initializationFailedHandler: () => false,
    errorHandler: {
      error: () => ({ action: ErrorAction.Continue, handled: true }),
      closed: () => ({ action: CloseAction.DoNotRestart, handled: true, message: closed() }),
    },
  };
}

/**
 * Whether a document is one that users write. Of an earlier state, which a comparison shows beside
 * the text, nobody wants to hear again; nor of a text that only something else shows.
 */
function isOwn(document: vscode.TextDocument | vscode.Uri): boolean {
  const { scheme } = document instanceof vscode.Uri ? document : document.uri;
  const folders = vscode.workspace.workspaceFolders ?? [];
  return ['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)].includes(scheme);
}
