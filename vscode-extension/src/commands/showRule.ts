import * as vscode from 'vscode';
import { inform } from '../notices';

/** Opens the page of the rule whose finding is at the cursor, or of one of the findings in the file. */
export async function showRule(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) {
    return;
  }
  const findings = vscode.languages
    .getDiagnostics(editor.document.uri)
    .filter((finding) => pageOf(finding) !== undefined);
  const here = findings.filter((finding) => finding.range.intersection(editor.selection));
  const page = await choose(here.length > 0 ? here : findings);
  if (page !== undefined) {
    await showRulePage(page);
  }
}

/** Shows the page of a rule beside the text, as it is to be read. */
export async function showRulePage(page: vscode.Uri): Promise<void> {
  await vscode.commands.executeCommand('markdown.showPreviewToSide', page);
}

async function choose(findings: vscode.Diagnostic[]): Promise<vscode.Uri | undefined> {
  const pages = new Map(findings.map((finding) => [pageOf(finding)?.toString(), finding]));
  if (pages.size === 0) {
    void inform('这里没有问题，没有要查的规则。');
    return undefined;
  }
  if (pages.size === 1 && findings[0] !== undefined) {
    return pageOf(findings[0]);
  }
  const items = [...pages.values()].map((finding) => ({
    label: finding.message,
    page: pageOf(finding),
  }));
  const chosen = await vscode.window.showQuickPick(items, { title: '查看哪一条规则' });
  return chosen?.page;
}

function pageOf(finding: vscode.Diagnostic): vscode.Uri | undefined {
  return typeof finding.code === 'object' ? finding.code.target : undefined;
}
