import assert from 'node:assert/strict';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { Grid } from './editor/grid.mjs';
import { eventually } from './eventually.mjs';
import { story } from './story.mjs';

const NAME = '镇巴县政府办-2024.report';
const COMPUTED = '云岭县-2024.report';
const EXTENSION = 'report-dsl.report-dsl-vscode';
const AXE = createRequire(import.meta.url).resolve('../../node_modules/axe-core/axe.min.js');
/** The row 办理总计, whose cell 自然人 says 0 where 11 belongs. */
const TOTALS = 23;

/** 25 rows of 7 cells as Excel copies them: CRLF, one at the end too; some blank, some with 1,234. */
const BLOCK = Array.from({ length: 25 }, (_, row) =>
  Array.from({ length: 7 }, (_, column) =>
    (row + column) % 4 === 0 ? '' : column === 6 ? '1,234' : String(row * 7 + column),
  ),
);
const COPIED = BLOCK.map((cells) => `${cells.join('\t')}\r\n`).join('');

/** A report with the numbers of a block in the table 申请, every bar where it was. */
function filled(report, block) {
  const lines = report.split('\n');
  const first = lines.findIndex((line) => line.startsWith('| 申请 ')) + 1;
  block.forEach((cells, row) => {
    const parts = lines[first + row].split('|');
    cells.forEach((cell, column) => {
      const { length } = parts[column + 2];
      parts[column + 2] = `${cell.replace(',', '').padStart(length - 1)} `;
    });
    lines[first + row] = parts.join('|');
  });
  return lines.join('\n');
}

story(
  'a clerk fills in tables as in Excel',
  { files: [NAME, COMPUTED], locale: 'zh-cn' },
  async (world) => {
    const { editor, browser, file, picture, lap } = world;
    const { keyboard } = editor.page;
    const disk = () => fs.readFileSync(file(NAME), 'utf8');
    const saved = async (expected) => {
      await keyboard.press('Control+s');
      await eventually('saved', () => disk() === expected).catch(() =>
        assert.equal(disk(), expected),
      );
    };
    const copied = () => editor.page.evaluate(() => navigator.clipboard.readText());
    const before = disk();

    const text = await editor.openFile(NAME);
    await editor.statusSays(EXTENSION, '勾稽 不平');
    await browser.allowClipboard();
    const line = before.split('\n').findIndex((one) => one.startsWith('| 办理总计')) + 1;
    await text.goTo(line, 24); // in the blanks of the second cell
    await editor.prompts.run('用表格编辑');
    const grid = await Grid.of(editor);
    await eventually('the cell', async () => (await grid.active()) === `${TOTALS} 1`);
    assert.equal(await grid.name(), '申请');
    await grid.stateSays('不平');
    assert.deepEqual(await grid.marked('error'), [`${TOTALS} 0`]);
    await grid.goTo(TOTALS, 0);
    assert.match((await grid.findings())[0], /「（七）总计·自然人」应为11（现为0）/);
    await picture('tables');
    lap('the failing cell is told');

    await grid.goTo(3, 2);
    await keyboard.press('Delete');
    await grid.stateSays('174/175');
    await grid.press('空白填0…');
    await editor.prompts.dialog('「申请」表空白的1格', 'Cancel');
    await grid.shows(3, [0, 0, '', 0, 0, 0, 0]);
    await editor.prompts.run('把本表的空白填为0');
    await editor.prompts.dialog('「申请」表空白的1格', '填为0');
    await grid.shows(3, [0, 0, 0, 0, 0, 0, 0]);
    await eventually('keyboard in the grid', async () => (await grid.active()) === '3 2');
    lap('a blank becomes 0');

    await keyboard.type('12');
    await keyboard.press('Enter');
    await grid.shows(3, [0, 0, 12, 0, 0, 0, 0]);
    assert.equal(await grid.active(), '4 2');
    const row = '| 部分公开     |      0 |        0 |        0 |';
    const typed = before.replace(row, row.replace(/ {7}0 \|$/, '      12 |'));
    assert.notEqual(typed, before);
    await saved(typed);
    lap('typed and saved');

    await grid.goTo(0, 0);
    await grid.menu(0, 6, '复制');
    await eventually('copied by the menu', async () => {
      const text = await copied();
      if (text !== '11\r\n') throw new Error(`it is ${JSON.stringify(text)}`);
      return true;
    });
    await grid.menu(3, 3, '粘贴');
    await grid.shows(3, [0, 0, 12, 11, 0, 0, 0]);
    await keyboard.press('Control+z');
    await grid.shows(3, [0, 0, 12, 0, 0, 0, 0]);
    await grid.goTo(0, 0);
    await grid.paste(COPIED);
    await grid.shows(
      24,
      BLOCK[24].map((cell) => cell.replace(',', '')),
    );
    const pasted = filled(before, BLOCK);
    await eventually('the block is selected', async () => {
      return (await grid.frame.locator('td[aria-selected=true]').count()) === 175;
    });
    await grid.stateSays('131/175');
    await eventually('identities fail', async () => (await grid.marked('unbalanced')).length > 50);
    await saved(pasted);
    lap('pasted and saved');

    await keyboard.press('Control+z');
    await grid.shows(3, [0, 0, 12, 0, 0, 0, 0]);
    await grid.stateSays('175/175');
    await saved(typed);
    await keyboard.press('Control+z');
    await grid.shows(3, [0, 0, 0, 0, 0, 0, 0]);
    await saved(before);
    lap('all undone and saved');

    await editor.prompts.run('预览网页');
    const preview = await editor.webview('[data-cell]');
    const page = (cell) => preview.locator(`[data-cell="申请.${cell}"]`).innerText();
    await eventually('keyboard in the grid again', async () => (await grid.active()) !== '');
    await grid.goTo(0, 5);
    await browser.compose(['1', '12'], '１２');
    await keyboard.press('Enter');
    await eventually('the page shows 12', async () => (await page('新收.其他')).trim() === '12');
    await saved(before.replace('|    0 |   11 |', '|   12 |   11 |'));
    await keyboard.press('Control+z');
    await eventually('the page shows 0', async () => (await page('新收.其他')).trim() === '0');
    lap('typed by an input method');

    await grid.goTo(TOTALS, 0);
    await keyboard.press('Control+.');
    await editor.prompts.asked('修改办法');
    assert.equal((await editor.prompts.choices('修改办法'))[0], '改为11');
    await picture('tables-mend');
    await keyboard.press('Enter');
    await grid.stateSays(' 平');
    await eventually('no marks', async () => (await grid.marked('unbalanced')).length === 0);
    assert.deepEqual(await grid.marked('error'), []);
    assert.equal(await grid.active(), `${TOTALS} 0`);
    await eventually(
      'the page shows 11',
      async () => (await page('办理总计.自然人')).trim() === '11',
    );
    await picture('tables-mended');
    await saved(before.replace('| 办理总计     |      0 |', '| 办理总计     |     11 |'));
    lap('mended and saved');

    await grid.frame.evaluate(fs.readFileSync(AXE, 'utf8'));
    const { violations } = await grid.frame.evaluate(() => window.axe.run(document));
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );

    await editor.quickOpen(COMPUTED);
    await editor.prompts.run('用表格编辑');
    const other = await Grid.of(editor);
    await other.table('申请');
    await other.goTo(0, 1);
    await keyboard.type('20');
    await keyboard.press('Tab');
    await other.shows(0, [86, 20, 1, 2, 9, 3, '=121']);
    await keyboard.press('Control+s');
    const firstRow = () => /\| 新收 .*/.exec(fs.readFileSync(file(COMPUTED), 'utf8'))[0];
    const changed = editor.page.locator('.tabs-container .tab.dirty');
    await eventually('saved', async () => {
      return firstRow().endsWith('=121 |') && (await changed.count()) === 0;
    });
    lap('a computed total has followed');

    await keyboard.type('2');
    await keyboard.press('Control+w');
    await (await editor.text(COMPUTED)).save();
    assert.match(firstRow(), /^\| 新收 +\| +86 \| +20 \| +2 \| .* =122 \|$/);
    lap('what was typed when the view was closed is saved');
    assert.deepEqual(
      browser.console().filter((line) => line.startsWith('pageerror')),
      [],
    );
  },
);
