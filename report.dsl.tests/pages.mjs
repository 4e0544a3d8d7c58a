// Checks every page of a folder: valid HTML, and accessible (WCAG 2.2 AA) in each way it is read.
// node pages.mjs CHROMIUM FOLDER: prints a line for each fault; exit 1 when there is any.

import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';
import { FLAGS } from './chromium.mjs';

const WAYS = [
  { name: 'light', width: 1200, colorScheme: 'light', media: 'screen' },
  { name: 'dark', width: 1200, colorScheme: 'dark', media: 'screen' },
  { name: 'tablet', width: 760, colorScheme: 'light', media: 'screen' },
  { name: 'phone', width: 320, colorScheme: 'light', media: 'screen' },
  { name: 'print', width: 794, colorScheme: 'dark', media: 'print' },
];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const [executablePath, folder] = process.argv.slice(2);
const pages = (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let faults = 0;

function fault(page, text) {
  faults += 1;
  console.log(`${page}: ${text}`);
}

async function checkMarkup(page) {
  const presets = ['html-validate:recommended', 'html-validate:a11y'];
  // what is pasted into a page of someone else's comes without a style sheet
  const rules = /\.(fragment|pasted)\.html$/.test(page) ? { 'no-inline-style': 'off' } : {};
  const validator = new HtmlValidate({ root: true, extends: presets, rules });
  const report = await validator.validateFile(path.join(folder, page));
  for (const { messages } of report.results) {
    for (const m of messages) fault(page, `${m.line}:${m.column} ${m.ruleId} ${m.message}`);
  }
}

// axe leaves open what it cannot see, such as cells that are scrolled away or span rows: every text
// against the nearest background that is painted
function tooFaint() {
  const rgb = (colour) => colour.match(/[\d.]+/g).map(Number);
  const light = (colour) => {
    const [r, g, b] = rgb(colour)
      .slice(0, 3)
      .map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element) => {
    const colour = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
    return rgb(colour)[3] === 0 ? behind(element.parentElement) : colour;
  };
  const faint = [];
  for (const element of document.body.querySelectorAll('*:not(script)')) {
    const own = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim());
    const [a, b] = [light(getComputedStyle(element).color), light(behind(element))];
    if (own && (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) < 4.5) faint.push(element.outerHTML);
  }
  return faint.slice(0, 5);
}

// that a table can be scrolled is never said of one that fits
function wrongHints() {
  return [...document.querySelectorAll('.scroll:has(.plain, .one-row)')]
    .filter((box) => {
      const { content, visibility, height } = getComputedStyle(box, '::before');
      const said = content !== 'none' && visibility === 'visible' && parseFloat(height) > 0;
      return said && box.scrollWidth <= box.clientWidth;
    })
    .map((box) => box.outerHTML.slice(0, 160));
}

async function checkInBrowser(browser, page) {
  for (const { name, width, colorScheme, media } of WAYS) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const tab = await context.newPage();
    tab.on('request', (r) => {
      if (!/^(file|data):/.test(r.url())) fault(page, `asks for ${r.url()}`);
    });
    tab.on('pageerror', (e) => fault(page, `${name}: ${e}`));
    await tab.emulateMedia({ media, colorScheme });
    await tab.goto(pathToFileURL(path.join(folder, page)).href);
    const wide = await tab.evaluate(() => document.documentElement.scrollWidth);
    if (media === 'screen' && wide > width) fault(page, `${name}: ${wide} px wide`);
    for (const box of await tab.evaluate(wrongHints)) fault(page, `${name}: fits: ${box}`);
    await tab.evaluate(axe);
    const found = await tab.evaluate((tags) => axe.run({ runOnly: tags }), TAGS);
    for (const { id, help, nodes } of found.violations) {
      fault(page, `${name}: ${id} ${help}: ${nodes[0].html.slice(0, 160)}`);
    }
    for (const text of await tab.evaluate(tooFaint)) fault(page, `${name}: too faint: ${text}`);
    await context.close();
  }
}

const browser = await chromium.launch({ executablePath, args: FLAGS });
try {
  for (const page of pages) {
    await checkMarkup(page);
    if (!page.endsWith('.fragment.html')) await checkInBrowser(browser, page);
  }
} finally {
  await browser.close();
}
console.log(`${pages.length} pages, ${WAYS.length} ways, ${faults} faults`);
process.exitCode = faults > 0 || pages.length === 0 ? 1 : 0;
