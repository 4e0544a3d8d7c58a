import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellBeside } from '../../src/textCells';

const LINES = [
  '正文 | 不是表',
  '| 申请 | 自然人 | 总计 |',
  '| 新收 |     86 |      |',
  '｜结转｜a\\|7 ｜ =9｜ // 注',
  '',
  '| 别的 | 1 |',
];
/** The text of the cell beside a place, and its line. */
const from = (line: number, character: number, by: 1 | -1) => {
  const cell = cellBeside((at) => LINES[at], { line, character }, by);
  return cell && [cell.line, LINES[cell.line]?.slice(cell.start, cell.end)];
};

void test('Tab goes from cell to cell, and on to the numbers of the next row', () => {
  assert.deepEqual(from(2, 3, 1), [2, '86']);
  assert.deepEqual(from(2, 8, 1), [2, '']);
  assert.deepEqual(from(2, 18, 1), [3, 'a\\|7']);
  assert.deepEqual(from(3, 6, 1), [3, '=9']);
  assert.equal(from(3, 12, 1), undefined, 'the last cell of the table');
  assert.deepEqual(from(1, 14, 1), [2, '86'], 'from the heads into the rows');
  assert.deepEqual(from(2, 0, 1), [2, '86'], 'from before the first bar');
});

void test('Shift+Tab goes back, and not into the names', () => {
  assert.deepEqual(from(3, 11, -1), [3, 'a\\|7']);
  assert.deepEqual(from(3, 6, -1), [2, '']);
  assert.deepEqual(from(2, 18, -1), [2, '86']);
  assert.equal(from(2, 10, -1), undefined);
  assert.deepEqual(from(1, 10, -1), [1, '申请'], 'within the heads');
  assert.equal(from(5, 3, -1), undefined);
});

void test('outside a table there is no cell beside', () => {
  assert.equal(from(0, 8, 1), undefined);
  assert.equal(from(3, 20, 1), undefined, 'in a comment');
});
