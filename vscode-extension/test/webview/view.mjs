// The table view in a browser as the tests of it have it. Needs Chromium, on the path or named in
// CHROMIUM; without it, it says so.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before } from 'node:test';
import { startBrowser } from './page.mjs';
import { FakeReport } from './report.mjs';

/** The script of axe, which looks for what shuts people out. */
export const axe = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);
const chromium = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome']
  .map((name) => name && spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  .find(Boolean);
/** Why the tests are skipped; false when they are not. */
export const skip =
  chromium === undefined &&
  process.env.REPORT_REQUIRE_BROWSER === undefined &&
  'no Chromium; install it or name it in CHROMIUM';
/** The browser, once the tests run. */
export let browser;

before(async () => {
  browser = skip ? undefined : await startBrowser(chromium);
});
after(() => browser?.close());

/** The view on the biggest table of an example, its first cell active. */
export async function open(change = () => undefined, options = {}) {
  const report = new FakeReport();
  const table = report.tables.find(({ name }) => name === '申请');
  change(table);
  const page = await browser.open(report, options);
  await page.getByRole('tab', { name: '申请' }).click();
  await page.keyboard.press('Tab');
  return { page, report, table };
}

/** Where the focus is: the row and the column, from 0, and what the cell shows. */
export function active(page) {
  return page.evaluate(() => {
    const cell = document.activeElement.closest('td');
    return cell === null
      ? document.activeElement.tagName
      : `${cell.parentElement.getAttribute('aria-rowindex') - 2} ${cell.getAttribute('aria-colindex') - 2}`;
  });
}

/** How many cells are selected. */
export const selected = (page) => page.locator('td[aria-selected=true]').count();
/** What the cells of a row show. */
export const texts = (page, row) =>
  page.locator(`tr[aria-rowindex="${row + 2}"] td .text`).allInnerTexts();
/** Pastes a text. */
export const put = (page, text) =>
  page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
/** What the editor was asked to write. */
export const writes = (report) => report.asked.filter(({ type }) => type === 'write');
