// Opens the page of the table view as the editor does: its policy, its theme, a stand-in for its interface.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { FLAGS } from '../../../report.dsl.tests/chromium.mjs';
import { themes } from './themes.mjs';

const DIST = path.resolve(import.meta.dirname, '../../dist');
const KINDS = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

function html(theme) {
  const colours = Object.entries(themes[theme]).map(([name, value]) => `--vscode-${name}:${value}`);
  return `<!DOCTYPE html>
<html lang="zh-Hans" style="${colours.join(';')};--vscode-font-family:'Noto Sans CJK SC',sans-serif;--vscode-font-size:13px">
<head><meta charset="utf-8"><title>表格</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' 'nonce-editor' 'unsafe-hashes'; script-src 'nonce-page'">
<style nonce="editor">body{margin:0;padding:0 20px;font:13px var(--vscode-font-family);color:var(--vscode-foreground)}</style>
<link rel="stylesheet" href="/tables.css"></head>
<body class="${theme}" data-vscode-theme-kind="${theme}">
<script nonce="page">
  let kept = JSON.parse(sessionStorage.kept ?? 'null') ?? undefined;
  window.acquireVsCodeApi = () => ({
    postMessage: (message) => window.toEditor(JSON.stringify(message)),
    getState: () => kept,
    setState: (state) => { sessionStorage.kept = JSON.stringify(state); },
  });
</script>
<script nonce="page" src="/tables.js"></script></body></html>`;
}

/** A browser, and the pages that it opens; to be closed. */
export async function startBrowser(executablePath) {
  const server = createServer(async (request, response) => {
    const name = path.basename(request.url ?? '');
    const text = name in themes ? html(name) : await readFile(path.join(DIST, name));
    response.setHeader('content-type', KINDS[name.split('.')[1] ?? 'html']);
    response.end(text);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const browser = await chromium.launch({ executablePath, headless: true, args: FLAGS });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    /** The page for a report; `page.faults` are what the browser complains about. */
    async open(report, { theme = 'vscode-light', width = 1280 } = {}) {
      const context = await browser.newContext({ viewport: { width, height: 800 } });
      await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
      const page = await context.newPage();
      const tell = (messages) =>
        page.evaluate((all) => all.forEach((each) => window.postMessage(each)), messages);
      page.faults = [];
      page.tell = tell;
      page.on(
        'console',
        (message) => message.type() === 'error' && page.faults.push(message.text()),
      );
      page.on('pageerror', (failure) => page.faults.push(String(failure)));
      await page.exposeFunction('toEditor', (message) => tell(report.answer(JSON.parse(message))));
      await page.goto(`${origin}/${theme}`);
      await page.waitForSelector('[role=gridcell], .empty:not([hidden])');
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
