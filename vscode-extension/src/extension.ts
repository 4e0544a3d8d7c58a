import * as vscode from 'vscode';
import type { Range } from 'vscode-languageclient/node';
import { fillAtCursor } from './commands/fillBlanks';
import { goOn } from './commands/goOn';
import { createReport } from './commands/newReport';
import { openInBrowser } from './commands/openInBrowser';
import { showRule } from './commands/showRule';
import { rangeOf, reveal } from './documents';
import { Pages } from './pages';
import { Pause } from './pause';
import { Previews } from './preview/previews';
import { Program } from './program';
import { RuleTabs } from './ruleTabs';
import { Server } from './server';
import { ShippedTexts } from './shippedTexts';
import { StatusItem } from './status';
import { TableKeys } from './tableKeys';
import { TablesEditor } from './tables/tablesEditor';
import { FolderFindings } from './tasks/folderFindings';
import { Tasks } from './tasks/tasks';

/** Milliseconds without a keypress until what is typed into a setting counts. */
const TYPED = 800;

/** Puts everything in its place, then starts the server; the editor does not wait for it. */
export function activate(context: vscode.ExtensionContext): void {
  const program = new Program(context.extensionUri.fsPath);
  const server = new Server(program);
  const previews = new Previews(server, context.extensionUri);
  const pages = new Pages(context.globalStorageUri);
  const findings = new FolderFindings();
  const tables = new TablesEditor(server, context.extensionUri);
  const keys = new TableKeys();
  const tasks = new Tasks(program, server, findings);
  const java = new Pause(TYPED, 10 * TYPED, () => void server.javaChanged());
  const commands: Record<string, (...args: never[]) => unknown> = {
    'report.newReport': () => createReport(server),
    'report.goOn': (chosen?: vscode.Uri) => goOn(server, chosen),
    'report.preview': () => previews.open(),
    'report.openTables': () => tables.open(),
    'report.openInBrowser': () => openInBrowser(server, pages, previews.uri),
    'report.fillBlanks': () => tables.active?.fillBlanks() ?? fillAtCursor(server),
    'report.cutCells': () => tables.active?.clip('cut'),
    'report.copyCells': () => tables.active?.clip('copy'),
    'report.pasteCells': () => tables.active?.clip('paste'),
    'report.showRule': () => showRule(),
    'report.checkFolder': (chosen?: vscode.Uri) => tasks.run('check', chosen),
    'report.build': (chosen?: vscode.Uri) => tasks.run('build', chosen),
    'report.restartServer': () => server.restart(),
    'report.showLog': () => server.log.show(),
    'report.nextCell': () => keys.go(1),
    'report.previousCell': () => keys.go(-1),
    'report.reveal': (uri: string, range: Range) => revealPlace(uri, range),
  };
  context.subscriptions.push(
    server,
    previews,
    findings,
    keys,
    previews.register(),
    new RuleTabs(),
    new ShippedTexts(server).register(),
    new StatusItem(server),
    tables.register(),
    vscode.tasks.registerTaskProvider('report', tasks),
    vscode.workspace.onDidChangeConfiguration(
      (change) => change.affectsConfiguration('report.java.home') && java.call(),
    ),
    java,
    ...Object.entries(commands).map(([name, run]) => vscode.commands.registerCommand(name, run)),
  );
  void server.start();
  void pages.removeOld();
}

/** What a click on a lens does; the server sends places as the protocol writes them. */
function revealPlace(uri: string, range: Range): Promise<void> {
  return reveal(vscode.Uri.parse(uri), rangeOf(range));
}
