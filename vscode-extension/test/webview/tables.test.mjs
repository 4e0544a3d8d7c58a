// The table view in a browser, as its users have it: keyboard, pointer, clipboard and input method.
// Needs Chromium, on the path or named in CHROMIUM; without it, it says so.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { startBrowser } from './page.mjs';
import { FakeReport } from './report.mjs';
import { themes } from './themes.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const chromium = [process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome']
  .map((name) => name && spawnSync('which', [name], { encoding: 'utf8' }).stdout.trim())
  .find(Boolean);
const skip =
  chromium === undefined &&
  process.env.REPORT_REQUIRE_BROWSER === undefined &&
  'no Chromium; install it or name it in CHROMIUM';
let browser;

before(async () => {
  browser = skip ? undefined : await startBrowser(chromium);
});
after(() => browser?.close());

/** The view on the biggest table of an example, its first cell active. */
async function open(change = () => undefined, options = {}) {
  const report = new FakeReport();
  const table = report.tables.find(({ name }) => name === '申请');
  change(table);
  const page = await browser.open(report, options);
  await page.getByRole('tab', { name: '申请' }).click();
  await page.keyboard.press('Tab');
  return { page, report, table };
}

/** Where the focus is: the row and the column, from 0, and what the cell shows. */
function active(page) {
  return page.evaluate(() => {
    const cell = document.activeElement.closest('td');
    return cell === null
      ? document.activeElement.tagName
      : `${cell.parentElement.getAttribute('aria-rowindex') - 2} ${cell.getAttribute('aria-colindex') - 2}`;
  });
}

const selected = (page) => page.locator('td[aria-selected=true]').count();
const texts = (page, row) =>
  page.locator(`tr[aria-rowindex="${row + 2}"] td .text`).allInnerTexts();
const put = (page, text) =>
  page.evaluate((data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    document.activeElement.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
const writes = (report) => report.asked.filter(({ type }) => type === 'write');

test('a grid says what it is', { skip }, async () => {
  const { page } = await open();
  const grid = page.getByRole('grid', { name: '申请' });
  assert.equal(await grid.getAttribute('aria-rowcount'), '26');
  assert.equal(await grid.getAttribute('aria-colcount'), '8');
  assert.equal(await page.getByRole('gridcell').count(), 175);
  assert.equal(await page.getByRole('rowheader').count(), 25);
  assert.equal(await page.getByRole('columnheader').count(), 8);
  assert.equal(await page.locator('[role=grid] input').count(), 1);
  assert.deepEqual(page.faults, []);
});

test('the keyboard alone does everything', { skip }, async () => {
  const { page, report } = await open();
  const keys = page.keyboard;
  assert.equal(await active(page), '0 0');
  await keys.press('Control+End');
  assert.equal(await active(page), '24 6');
  await keys.press('Control+Home');
  await keys.press('Shift+ArrowDown');
  await keys.press('Shift+ArrowRight');
  assert.equal(await selected(page), 4);
  await keys.press('Control+a');
  assert.equal(await selected(page), 175);
  await keys.press('ArrowDown');
  assert.equal(await selected(page), 1);

  await keys.type('12');
  assert.equal(await page.locator('.box.open').inputValue(), '12');
  await keys.press('Escape');
  assert.deepEqual(writes(report), []);
  await keys.type('34');
  await keys.press('Tab');
  await keys.type('5');
  await keys.press('Enter');
  assert.equal(await active(page), '2 0');
  await keys.press('F2');
  await keys.type('0');
  await keys.press('ArrowLeft'); // along the text, not to another cell
  await keys.press('Shift+Enter');
  assert.equal(await active(page), '1 0');
  assert.deepEqual(report.texts('申请')[1].slice(0, 2), ['34', '5']);
  assert.equal(report.texts('申请')[2][0], '110');

  await keys.press('Shift+ArrowRight');
  await keys.press('Delete');
  assert.deepEqual((await texts(page, 1)).slice(0, 2), ['', '']);
  await keys.press('Control+z');
  await keys.press('Control+y');
  await keys.press('Control+s');
  assert.deepEqual(
    report.asked.slice(-3).map(({ type }) => type),
    ['undo', 'redo', 'save'],
  );

  await keys.press('Control+End');
  await keys.press('Tab'); // out of the grid
  assert.equal(await active(page), 'BUTTON');
  await keys.press('Shift+Tab');
  assert.equal(await active(page), '24 6');
  await keys.press('Control+PageDown');
  assert.equal(await page.getByRole('grid').getAttribute('aria-label'), '复议诉讼');
  assert.equal(await active(page), '0 0');
  assert.deepEqual(page.faults, []);
});

test(
  'a block of 25 rows and 7 columns from Excel goes out as it is, at one place',
  { skip },
  async () => {
    const { page, report } = await open();
    const rows = Array.from({ length: 25 }, (_, row) =>
      Array.from({ length: 7 }, (_, column) =>
        column === 3 ? '' : row === 4 ? '1,234' : `${row}`,
      ),
    );
    const text = rows.map((row) => `${row.join('\t')}\r\n`).join('');
    await put(page, text);
    assert.deepEqual(
      writes(report).map(({ cell, text: sent }) => ({ cell, sent })),
      [{ cell: { table: '申请', row: '新收', column: '自然人' }, sent: text }],
    );
    assert.deepEqual(await texts(page, 4), ['1234', '1234', '1234', '', '1234', '1234', '1234']);
    assert.equal(await page.locator('td.blank').count(), 25);
    assert.equal(await selected(page), 175);
    assert.equal(await active(page), '0 0');
  },
);

test('an input method composes in the cell, and its Enter stays there', { skip }, async () => {
  const { page, report } = await open();
  const method = await page.context().newCDPSession(page);
  const compose = (text) =>
    method.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  await compose('s');
  await compose('shi');
  assert.equal(await page.locator('.box.open').inputValue(), 'shi');
  await page.evaluate(() =>
    document.activeElement.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }),
    ),
  );
  // the text is changed beside, and nothing of what is composed is lost
  await page.tell(report.answer({ type: 'ready' }));
  assert.equal(await active(page), '0 0');
  await method.send('Input.insertText', { text: '十' });
  assert.equal(await page.locator('.box.open').inputValue(), '十');
  await page.keyboard.press('Escape');
  await method.send('Input.insertText', { text: '１２' });
  await page.keyboard.press('Enter');
  assert.equal(writes(report).at(-1).text, '１２');
  assert.equal(report.texts('申请')[0][0], '12');
});

test('a copied range is a block for Excel, and a cut one is emptied', { skip }, async () => {
  const { page, report } = await open((table) => {
    Object.assign(table.rows[0].cells[1], { text: '=', value: '7', kind: 'computed' });
  });
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '11\t7\r\n0\t0\r\n');
  const html = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return (await item.getType('text/html')).text();
  });
  assert.match(html, /<td>11<\/td><td>7<\/td>/);
  await page.keyboard.press('Control+x');
  assert.equal(writes(report).at(-1).text, '\t\r\n\t\r\n');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+c'); // an empty cell is copied too
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), '\r\n');
});

test('one copied cell fills the range it is pasted into', { skip }, async () => {
  const { page, report } = await open();
  await page.keyboard.press('Shift+ArrowDown');
  await put(page, '55\r\n');
  assert.equal(writes(report).at(-1).text, '55\r\n55\r\n');
});

test('the pointer selects, stretches, takes rows and columns, and opens', { skip }, async () => {
  const { page } = await open();
  const cell = (row, column) => page.locator(`tr[aria-rowindex="${row + 2}"] td`).nth(column);
  await cell(2, 2).click();
  await cell(4, 4).click({ modifiers: ['Shift'] });
  assert.equal(await selected(page), 9);
  await cell(0, 0).hover();
  await page.mouse.down();
  await cell(1, 2).hover();
  await page.mouse.up();
  assert.equal(await selected(page), 6);
  await page.getByRole('rowheader').nth(3).click();
  assert.equal(await selected(page), 7);
  await page.getByRole('columnheader', { name: '总计' }).click();
  assert.equal(await selected(page), 25);
  await cell(2, 0).dblclick();
  assert.equal(await page.locator('.box.open').inputValue(), '11');
  await page.keyboard.type('1');
  await cell(5, 5).click(); // takes what was typed
  assert.equal((await texts(page, 2))[0], '111');
});

test('for a menu the selection stays, or goes to the cell under it', { skip }, async () => {
  const { page } = await open();
  const cell = (row, column) => page.locator(`tr[aria-rowindex="${row + 2}"] td`).nth(column);
  await page.keyboard.press('Shift+ArrowDown');
  await cell(1, 0).click({ button: 'right' });
  assert.equal(await selected(page), 2);
  assert.equal(await active(page), '0 0');
  await cell(3, 2).click({ button: 'right' });
  assert.equal(await selected(page), 1);
  assert.equal(await active(page), '3 2');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'INPUT');
});

test('a menu copies, cuts and pastes cells, and parts of a text', { skip }, async () => {
  const { page, report } = await open();
  const copied = () => report.asked.findLast(({ type }) => type === 'copied').text;
  const does = async (type, text = '') => {
    await page.tell([{ type, text }]);
    await page.waitForTimeout(50);
  };
  await page.keyboard.press('Shift+ArrowDown');
  await does('copy');
  assert.equal(copied(), '11\r\n0\r\n');
  await does('cut');
  assert.equal(copied(), '11\r\n0\r\n');
  assert.deepEqual([(await texts(page, 0))[0], (await texts(page, 1))[0]], ['', '']);
  await does('paste', '7\t8\r\n9\t10\r\n');
  assert.deepEqual((await texts(page, 1)).slice(0, 2), ['9', '10']);
  await page.keyboard.press('Control+Home');
  await does('paste', '55');
  assert.equal((await texts(page, 0))[0], '55');
  await page.keyboard.press('F2');
  await page.keyboard.press('Shift+ArrowLeft');
  await does('cut');
  assert.equal(copied(), '5');
  await does('paste', '66');
  assert.equal(await page.locator('.box.open').inputValue(), '566');
});

test('what is refused stays in the box, with the reason', { skip }, async () => {
  const { page, report } = await open();
  report.refusal = '文件只能读。';
  await page.keyboard.type('77');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.box.open');
  assert.equal(await active(page), '0 0');
  assert.equal(await page.locator('.box.open').inputValue(), '77');
  assert.equal(await page.getByRole('status').innerText(), '文件只能读。');
  report.refusal = undefined;
  await page.keyboard.press('Enter');
  assert.equal(report.texts('申请')[0][0], '77');
  assert.equal(await page.getByRole('status').innerText(), '');
});

test('a refused block is told until it is put in again', { skip }, async () => {
  const { page, report } = await open();
  const again = page.getByRole('button', { name: '重新填入没有写进的内容' });
  const paste = async (text) => {
    await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await page.keyboard.press('Control+v');
  };
  assert.equal(await again.count(), 0);
  report.refusal = '语言服务器没有回答，没有写入。';
  await page.keyboard.press('ArrowDown');
  await paste('61\t62\n63\t64\n');
  await again.waitFor();
  await page.tell([{ type: 'silent' }]);
  await page.getByRole('alert').waitFor();
  assert.match(await page.getByRole('alert').innerText(), /还没有回答/);
  assert.equal(await page.getByRole('status').innerText(), report.refusal);
  await page.tell([{ type: 'tables', tables: report.tables }]);
  await page.getByRole('alert').waitFor({ state: 'hidden' });
  assert.equal(await page.getByRole('status').innerText(), report.refusal);

  await page.reload();
  await again.waitFor();
  report.refusal = undefined;
  await again.click();
  await again.waitFor({ state: 'hidden' });
  assert.deepEqual(report.texts('申请')[1].slice(0, 2), ['61', '62']);
  assert.deepEqual(report.texts('申请')[2].slice(0, 2), ['63', '64']);
  assert.equal(await page.getByRole('status').innerText(), '');
  assert.equal(await active(page), '1 0');
});

test('what is typed is told at once, and written when the keyboard goes', { skip }, async () => {
  const { page, report } = await open();
  const cell = { table: '申请', row: '新收', column: '商业企业' };
  const typed = () => report.asked.filter(({ type }) => type === 'typed').map(({ text }) => text);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('88');
  assert.deepEqual(report.asked.at(-1), { type: 'typed', cell, text: '88' });
  await page.keyboard.press('Escape');
  assert.deepEqual(typed(), ['8', '88', null]);
  await page.keyboard.type('7');
  await page.evaluate(() => window.dispatchEvent(new window.Event('blur')));
  assert.deepEqual(
    writes(report).map((write) => [write.cell, write.text]),
    [[cell, '7']],
  );
  assert.deepEqual(typed(), ['8', '88', null, '7', null]);
});

test('what was selected and refused is there again after the view was away', { skip }, async () => {
  const { page, report } = await open();
  report.refusal = '文件只能读。';
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type('88');
  await page.evaluate(() => {
    document.hasFocus = () => false; // the user goes to the text, where the keyboard then stays
    window.dispatchEvent(new window.Event('blur'));
  });
  await page.waitForSelector('.sign.refused');
  assert.equal(await page.locator('.box.open').count(), 0);
  await page.reload();
  await page.waitForSelector('.sign.refused');
  assert.equal((await texts(page, 0))[1], '88');
  assert.equal(await active(page), '0 1');
});

test(
  'lines that come and go elsewhere move neither the cell nor what is typed',
  { skip },
  async () => {
    const { page, report, table } = await open();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('F2');
    await page.keyboard.type('9');
    await page.evaluate(() => (window.row = document.activeElement.closest('tr')));
    table.rows.splice(0, 1);
    await page.tell(report.answer({ type: 'ready' }));
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 24);
    assert.equal(await active(page), '0 0');
    assert.equal(await page.locator('.box.open').inputValue(), '09');
    assert.ok(await page.evaluate(() => window.row === document.activeElement.closest('tr')));
    table.rows.splice(0, 1);
    await page.tell(report.answer({ type: 'ready' }));
    await page.waitForFunction(() => document.querySelectorAll('tbody tr').length === 23);
    assert.equal(await page.locator('.box.open').inputValue(), '09');
    assert.match(await page.getByRole('status').innerText(), /不在文本里/);
  },
);

test(
  'faults are marked and told, and the editor is asked for what mends them',
  { skip },
  async () => {
    const fault = { unbalanced: true, severity: 'error', messages: ['总计应为11。'] };
    const { page, report } = await open((table) => Object.assign(table.rows[0].cells[1], fault));
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.getByRole('listitem').innerText(), '总计应为11。');
    assert.equal(await page.getByRole('img', { name: '勾稽不平' }).count(), 1);
    assert.equal(await page.getByRole('img', { name: '有错误' }).count(), 1);
    await page.keyboard.press('Control+.');
    await page.getByRole('button', { name: '在文本中查看' }).click();
    const cell = { table: '申请', row: '新收', column: '商业企业' };
    assert.deepEqual(report.asked.slice(-2), [
      { type: 'fixes', cell },
      { type: 'reveal', cell },
    ]);
  },
);

test('blanks can become 0, of the table in front, while it has any', { skip }, async () => {
  const { page, report, table } = await open();
  const button = page.getByRole('button', { name: '空白填0…' });
  assert.equal(await button.count(), 0);
  Object.assign(table.rows[2].cells[1], { text: '', value: null, kind: 'blank' });
  await page.tell(report.answer({ type: 'ready' }));
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('7');
  await button.click();
  const cell = { table: '申请', row: table.rows[1].name, column: '自然人' };
  assert.equal(writes(report).at(-1).text, '7', 'what was typed comes first');
  assert.deepEqual(report.asked.at(-1), { type: 'zeros', cell });
  const before = report.asked.length;
  await page.tell([{ type: 'zeros' }]);
  await page.waitForFunction(() => document.hasFocus());
  assert.deepEqual(report.asked.slice(before), [{ type: 'zeros', cell }]);
  await page.keyboard.press('Control+PageDown');
  assert.equal(await button.count(), 0, 'the next table has no blanks');
});

test('a blank report is to be filled, not wrong all over', { skip }, async () => {
  const { page } = await open(({ rows }) => {
    const blank = { text: '', value: null, kind: 'blank', severity: 'error' };
    const messages = ['「申请」表175格都没有填写，没有的填0。'];
    rows.forEach(({ cells }) => cells.forEach((cell) => Object.assign(cell, blank, { messages })));
  });
  assert.equal(await page.locator('td.empty').count(), 175);
  assert.equal(await page.locator('td').getByText('✕').count(), 0);
  assert.equal(await page.locator('[role=tab].faulty').count(), 0);
  assert.equal(await page.getByRole('tab', { selected: true, name: /没有填完$/ }).count(), 1);
  assert.equal(await page.getByRole('gridcell', { name: '没有填写' }).count(), 175);
  assert.match(await page.getByRole('listitem').innerText(), /175格都没有填写/);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  assert.deepEqual(violations, []);
});

test('the buttons stay where they are, however much is said', { skip }, async () => {
  const { page } = await open(({ rows }) => {
    const [short, long] = [1, 60].map((count) => Array(count).fill('总计应为11。'));
    Object.assign(rows[0].cells[1], { severity: 'error', messages: short });
    Object.assign(rows[0].cells[2], { severity: 'error', messages: long });
  });
  const places = async () =>
    Promise.all(
      ['修改办法', '在文本中查看'].map((name) => page.getByRole('button', { name }).boundingBox()),
    );
  const [first] = [await places()];
  for (let i = 0; i < 2; i++) {
    await page.keyboard.press('ArrowRight');
    assert.deepEqual(await places(), first);
  }
  await page.locator('footer').evaluate((foot) => foot.scrollTo(0, 10_000));
  assert.deepEqual(await places(), first);
});

test('it goes where the text has its cursor', { skip }, async () => {
  const { page, report } = await open();
  const { columns } = report.tables.at(-1);
  await page.keyboard.type('7');
  const cell = {
    table: '复议诉讼',
    row: report.tables.at(-1).rows[0].name,
    column: columns[3].name,
  };
  await page.tell([{ type: 'go', cell }]);
  await page.getByRole('tab', { name: '复议诉讼', selected: true }).waitFor();
  assert.equal(await active(page), '0 3');
  assert.equal(await page.getByRole('grid').getAttribute('aria-label'), '复议诉讼');
  assert.equal(writes(report).at(-1).text, '7');
});

test('a report without tables says how to get one', { skip }, async () => {
  const report = new FakeReport('');
  const page = await browser.open(report);
  await page.getByRole('button', { name: '打开文本' }).click();
  assert.deepEqual(report.asked.at(-1), { type: 'text' });
});

test('many tables leave room for the grid, and the chosen one is in sight', { skip }, async () => {
  const report = new FakeReport();
  const { columns, ...table } = report.tables.at(-1);
  for (let i = 0; i < 200; i++) report.tables.push({ ...table, columns });
  const page = await browser.open(report, { width: 500 });
  await page.getByRole('tab').first().focus();
  await page.keyboard.press('End');
  const [grid, tab, list] = await Promise.all(
    ['main', '[role=tab][aria-selected=true]', '[role=tablist]'].map((selector) =>
      page.locator(selector).first().boundingBox(),
    ),
  );
  assert.ok(grid.height > 300, `${grid.height}`);
  assert.ok(tab.y >= list.y && tab.y + tab.height <= list.y + list.height + 1);
});

for (const theme of Object.keys(themes)) {
  test(`axe finds nothing under ${theme}`, { skip }, async () => {
    const { page } = await open(
      (table) => {
        table.rows[0].cells[0].kind = 'computed';
        table.rows[1].cells[0].severity = 'warning';
        Object.assign(table.rows[0].cells[1], { severity: 'error', messages: ['总计应为11。'] });
      },
      { theme },
    );
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Shift+ArrowRight');
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => window.axe.run(document));
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
    assert.deepEqual(page.faults, []);
  });
}
