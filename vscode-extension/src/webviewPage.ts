import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';

/** What a webview may load. */
export function webviewOptions(extension: vscode.Uri): vscode.WebviewOptions {
  return { enableScripts: true, localResourceRoots: [vscode.Uri.joinPath(extension, 'dist')] };
}

/**
 * The page of a webview: one script and one style sheet of ours, and nothing else from anywhere.
 *
 * @param name of the script and the sheet in `dist`
 * @param title as a screen reader tells it
 * @param images where pictures may come from, besides nowhere
 * @param ownMenu whether the menu of the right mouse button has our entries only
 */
export function webviewPage(
  webview: vscode.Webview,
  extension: vscode.Uri,
  name: string,
  title: string,
  { images = '', ownMenu = false } = {},
): string {
  const nonce = randomBytes(16).toString('base64');
  const dist = (file: string) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', file)).toString();
  const policy = [
    "default-src 'none'",
    `style-src ${webview.cspSource}`,
    `script-src 'nonce-${nonce}'`,
    ...(images === '' ? [] : [`img-src ${images}`]),
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="zh-Hans">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${dist(`${name}.css`)}">
</head>
<body data-vscode-context='{"preventDefaultContextMenuItems":${String(ownMenu)}}'>
<script nonce="${nonce}" src="${dist(`${name}.js`)}"></script>
</body>
</html>`;
}
