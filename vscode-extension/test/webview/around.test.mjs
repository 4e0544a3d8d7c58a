// What is around the grid of the table view: tabs, buttons, menu, and where it begins.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FakeReport } from './report.mjs';
import { active, axe, browser, open, selected, skip, texts, writes } from './view.mjs';

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
