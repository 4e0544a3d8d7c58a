import * as vscode from 'vscode';
import { fail } from './notices';

/** Opens a page outside the editor, or says where it is; true when it was opened. */
export async function openOutside(page: vscode.Uri): Promise<boolean> {
  const open = await vscode.env.openExternal(page);
  if (!open) {
    void fail(`浏览器没有打开；网页在“${page.fsPath}”。`);
  }
  return open;
}
