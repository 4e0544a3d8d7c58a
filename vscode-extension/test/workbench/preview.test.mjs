import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { eventually } from './eventually.mjs';
import { story } from './story.mjs';

const NAME = '镇巴县政府办-2024.report';
const TOTALS = '申请.办理总计.自然人';
const EDITS = 8;

story(
  'the page follows the text',
  { files: [NAME], locale: 'zh-cn', width: 1600 },
  async (world) => {
    const { editor, browser, workbench, file, picture, lap } = world;
    const lines = fs.readFileSync(file(NAME), 'utf8').split('\n');
    const lineOf = (words) => lines.findIndex((line) => line.includes(words)) + 1;
    const text = await editor.openFile(NAME);
    const totals = lineOf('| 办理总计');
    await text.goTo(totals, 15); // in the blanks before the number
    await editor.prompts.run('预览网页');
    const page = await editor.webview('[data-cell]');
    const cell = (address) => page.locator(`[data-cell="${address}"]`);

    // it opens where the cursor is, and says that it is a draft
    await eventually('the cell of the cursor is marked', async () => marked(cell(TOTALS)));
    assert.ok(await inSight(cell(TOTALS)), 'the cell of the cursor is in sight');
    assert.match(await page.locator('.draft').innerText(), /^草稿/);
    await picture('preview');
    lap('opened');

    // nothing loads anew and nothing moves while someone writes
    await page.evaluate(() => {
      window.sameDocument = true;
      window.scrollTo(0, 700);
    });
    const prose = lineOf('全年通过网络');
    await text.goTo(prose, 1);
    await editor.page.keyboard.press('End');
    const paragraph = page.locator(`[data-line="${prose - 1}"]`);
    await eventually('the paragraph is marked', async () => marked(paragraph));
    const offset = await page.evaluate(() => window.scrollY);
    const waits = [];
    for (let i = 1; i <= EDITS; i++) {
      const typed = Date.now();
      await editor.page.keyboard.insertText(`甲${i}`);
      waits.push((await paragraph.evaluate(says, `甲${i}`)) - typed);
    }
    lap(`shown ${waits.sort((a, b) => a - b).join(', ')} ms after a pause began`);
    assert.equal(await page.evaluate(() => window.scrollY), offset);
    assert.equal(await page.evaluate(() => window.sameDocument), true);

    // from the page to the text: a cell is selected, a paragraph's line has the cursor
    await cell('申请.新收.自然人').click();
    await eventually('the cursor is in the cell', async () => {
      const position = await editor.page.locator('#status\\.editor\\.selection').innerText();
      return position.includes(`${lineOf('| 新收')}`);
    });
    await eventually('the cell is marked', async () => marked(cell('申请.新收.自然人')));
    await editor.page.keyboard.insertText('12');
    await eventually(
      '12 in the page',
      async () => (await cell('申请.新收.自然人').innerText()) === '12',
    );

    // the theme is the editor's, whatever the system prefers
    assert.ok((await brightness(page)) > 200, 'light');
    await editor.prompts.run('Toggle between Light/Dark Themes');
    await eventually('dark page', async () => (await brightness(page)) < 60);
    await picture('preview-dark');
    await browser.page.emulateMedia({ colorScheme: 'light' });
    assert.ok((await brightness(page)) < 60, 'still dark');

    // a page may bring nothing of its own to run or to load
    const policy = await page.evaluate(
      () => document.querySelector('meta[http-equiv="Content-Security-Policy"]').content,
    );
    assert.match(
      policy,
      /^default-src 'none'; style-src [^;]*; script-src 'nonce-[^']*'; img-src data:$/,
    );
    assert.equal(await page.locator('main script').count(), 0);

    // what is printed is the same page, whole, in a file of its own
    await editor.prompts.run('在浏览器里打开可打印的网页');
    const storage = 'user/User/globalStorage/report-dsl.report-dsl-vscode/pages';
    const pages = path.join(workbench.root, storage);
    const printed = await eventually('the printable page', () => fs.readdirSync(pages)[0]);
    assert.match(
      fs.readFileSync(path.join(pages, printed), 'utf8'),
      /^<!DOCTYPE html>[^]*@page[^]*镇巴县/,
    );
  },
);

function marked(place) {
  return place.evaluate((element) => element.classList.contains('report-here'));
}

function inSight(place) {
  return place.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
}

/** The time at which an element says some words; they may be there already. */
function says(element, words) {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (element.textContent.includes(words)) {
        observer.disconnect();
        resolve(Date.now());
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(element, { characterData: true, childList: true, subtree: true });
    setTimeout(() => reject(new Error(`never said ${words}`)), 10_000);
    look();
  });
}

function brightness(page) {
  return page.evaluate(() => {
    const [red, green, blue] = getComputedStyle(document.querySelector('main'))
      .backgroundColor.match(/\d+/g)
      .map(Number);
    return (red + green + blue) / 3;
  });
}
