import { createHash } from 'node:crypto';
import * as vscode from 'vscode';

/** Milliseconds after which a page is of no use: whoever wants it again makes it anew. */
const OLD = 24 * 60 * 60 * 1000;

/** The pages that were made to be opened outside the editor, in a folder of the extension's own. */
export class Pages {
  private readonly folder: vscode.Uri;

  constructor(storage: vscode.Uri) {
    this.folder = vscode.Uri.joinPath(storage, 'pages');
  }

  /** Writes the page of a report; reports of the same name in two folders have two pages. */
  async write(report: vscode.Uri, html: string): Promise<vscode.Uri> {
    const name = createHash('sha256').update(report.toString()).digest('hex').slice(0, 16);
    const file = vscode.Uri.joinPath(this.folder, `${name}.html`);
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(html));
    return file;
  }

  /** Removes the pages of earlier days; they hold what reports said then. */
  async removeOld(): Promise<void> {
    const { fs } = vscode.workspace;
    for (const [name] of await orElse(fs.readDirectory(this.folder), [])) {
      const file = vscode.Uri.joinPath(this.folder, name);
      const found = await orElse(fs.stat(file), undefined);
      if (found !== undefined && found.mtime < Date.now() - OLD) {
        await orElse(fs.delete(file), undefined);
      }
    }
  }
}

/** A folder that is not there yet, or a page that another window has removed, is no failure. */
async function orElse<T, E>(wanted: Thenable<T>, other: E): Promise<T | E> {
  try {
    return await wanted;
  } catch {
    return other;
  }
}
