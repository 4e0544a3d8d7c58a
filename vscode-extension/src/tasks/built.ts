import path from 'node:path';
import * as vscode from 'vscode';
import { activeReport } from '../documents';
import { inform, warn } from '../notices';
import { openOutside } from '../outside';
import { outputOf } from './definition';
import { type Ending, counts } from './ending';
import { SHOW_OUTPUT, showOutput } from './output';

const OPEN_PAGE = '打开网页';
const OPEN_FOLDER = '打开文件夹';
const SHOW_PROBLEMS = '查看问题';

/** What came of a build: how many pages it made, and how many reports it refused for errors. */
export class Built {
  private readonly output: string;

  /** @param check lists what is wrong with the reports that were refused */
  constructor(
    private readonly ending: Ending,
    private readonly check: () => Promise<void>,
  ) {
    const { definition, folder } = ending;
    this.output = path.resolve(folder.uri.fsPath, outputOf(definition, folder));
  }

  /** Says it, and does what is chosen then. */
  async tell(): Promise<void> {
    const { code, printed, definition } = this.ending;
    const told = counts(printed);
    // the command names first what it made and last what it refused, and only what there is
    const made = code === 0 || told.length > 1 ? told[0] : undefined;
    const done = made === undefined ? '' : `已生成${made}份网页和数据，放在“${this.name}”文件夹`;
    const chosen =
      code === 0
        ? await inform(
            `${done || `网页和数据已经放在“${this.name}”文件夹`}。`,
            OPEN_PAGE,
            ...((await canReveal()) ? [OPEN_FOLDER] : []),
          )
        : await warn(
            `${done === '' ? '' : `${done}；`}${told.at(-1) ?? '有'}份年报有错误，没有生成。`,
            SHOW_PROBLEMS,
            SHOW_OUTPUT,
          );
    switch (chosen) {
      case OPEN_PAGE:
        await openOutside(await this.page());
        break;
      case OPEN_FOLDER:
        await vscode.commands.executeCommand('revealFileInOS', vscode.Uri.file(this.output));
        break;
      case SHOW_PROBLEMS:
        await this.check();
        break;
      case SHOW_OUTPUT:
        showOutput(definition);
    }
  }

  private get name(): string {
    return path.basename(this.output);
  }

  /** The page of the report that the user has before them, else the list of all. */
  private async page(): Promise<vscode.Uri> {
    const { definition, folder } = this.ending;
    const report = activeReport()?.uri.fsPath;
    const from = path.resolve(folder.uri.fsPath, definition.path ?? '.');
    if (report !== undefined) {
      const way = report === from ? path.basename(report) : path.relative(from, report);
      const page = vscode.Uri.file(path.join(this.output, way.replace(/\.report$/, '.html')));
      if (await isThere(page)) {
        return page;
      }
    }
    return vscode.Uri.file(path.join(this.output, 'index.html'));
  }
}

/** Whether there is a file manager to show a folder in: not in a browser, not on another machine. */
async function canReveal(): Promise<boolean> {
  const commands = await vscode.commands.getCommands(true);
  return vscode.env.remoteName === undefined && commands.includes('revealFileInOS');
}

async function isThere(file: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
    return true;
  } catch {
    return false; // it was refused, or is of another folder
  }
}
