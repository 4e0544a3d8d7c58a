import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isBlock, repeated, toHtml, toText } from '../../webview/tables/block';
import { kept } from '../../webview/tables/keep';
import { actionOf } from '../../webview/tables/keys';
import { between } from '../../webview/tables/selection';

const named = (...names: string[]) => names.map((name) => ({ name, label: name }));
const press = (key: string, held: 'ctrl' | 'shift' | '' = '') => ({
  key,
  ctrlKey: held === 'ctrl',
  shiftKey: held === 'shift',
  metaKey: false,
  altKey: false,
});

void test('a block is copied as spreadsheets do', () => {
  const block = [
    ['11', ''],
    ['1,234', 'a<b'],
  ];
  assert.equal(toText(block), '11\t\r\n1,234\ta<b\r\n');
  assert.equal(
    toHtml(block),
    '<table><tbody><tr><td>11</td><td></td></tr><tr><td>1,234</td><td>a&#60;b</td></tr></tbody></table>',
  );
});

void test('what Excel copies of one cell is not a block', () => {
  assert.equal(isBlock('55\r\n'), false);
  assert.equal(isBlock('5\t5'), true);
  assert.equal(isBlock('\r\n\r\n'), true);
});

void test('one text fills a range; for one cell it is sent as it is', () => {
  assert.equal(repeated('７', 1, 1), '７');
  assert.equal(repeated('0\r\n', 2, 3), '0\t0\t0\r\n0\t0\t0\r\n');
  assert.equal(repeated('', 2, 1), '\r\n\r\n');
});

void test('a selection follows its cells by their names', () => {
  const before = { rows: named('甲', '乙', '丙'), columns: named('子', '丑') };
  const after = { rows: named('新', '甲', '乙', '丙'), columns: named('丑', '子') };
  const selection = between({ row: 1, column: 0 }, { row: 2, column: 0 });
  assert.deepEqual(
    kept(selection, before, after),
    between({ row: 2, column: 1 }, { row: 3, column: 1 }),
  );
});

void test('a selection whose row has gone stays in the grid, and equal names are told apart', () => {
  const before = { rows: named('甲', '甲', '乙'), columns: named('子') };
  const last = { row: 2, column: 0 };
  assert.deepEqual(
    kept(between(last, last), before, { ...before, rows: named('甲', '甲') }).active,
    {
      row: 1,
      column: 0,
    },
  );
  const second = { row: 1, column: 0 };
  const after = { ...before, rows: named('乙', '甲', '甲') };
  assert.deepEqual(kept(between(second, second), before, after).active.row, 2);
});

void test('keys do what they do in a spreadsheet, and others are the editor’s', () => {
  assert.deepEqual(actionOf(press('Enter', 'shift')), { do: 'advance', to: 'up' });
  assert.deepEqual(actionOf(press('End', 'ctrl')), {
    do: 'move',
    motion: { by: 'last' },
    stretch: false,
  });
  assert.deepEqual(actionOf(press('Backspace')), { do: 'clear' });
  assert.deepEqual(actionOf(press('Z', 'ctrl')), { do: 'undo' });
  for (const key of ['c', 'v', 'x', 'p']) {
    assert.equal(actionOf(press(key, 'ctrl')), undefined);
  }
  assert.equal(actionOf(press('5')), undefined);
});
