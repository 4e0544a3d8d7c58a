import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Table } from '../../src/protocol';
import { cellIndexAt, cellsOf } from '../../src/tableLine';
import { nameAt } from '../../src/tables/names';

const texts = (line: string) => cellsOf(line).map(({ start, end }) => line.slice(start, end));

void test('cells are what stands between bars of either width', () => {
  assert.deepEqual(texts('| 新收 |     86 |  =118 |'), ['新收', '86', '=118']);
  assert.deepEqual(texts('　｜新收｜１｜ ｜ // 注'), ['新收', '１', '']);
  assert.deepEqual(texts('| 甲\\|乙 | a\\\\| 1 |'), ['甲\\|乙', 'a\\\\', '1']);
  assert.deepEqual(texts('全年 | 收到'), []);
  assert.deepEqual(texts(''), []);
});

void test('an empty cell has its text where a number would end', () => {
  const [, blank, none] = cellsOf('| 新收 |      ||');
  assert.deepEqual([blank?.start, blank?.end], [11, 11]);
  assert.deepEqual([none?.start, none?.from, none?.to], [13, 13, 13]);
});

void test('the blanks beside a text are of its cell, and a bar is of the one that it closes', () => {
  const line = '| 新收 |     86 |    7 |';
  const cells = cellsOf(line);
  const at = (column: number) => cellIndexAt(cells, column);
  assert.deepEqual([0, 1, 5, 6, 8, 14, 15].map(at), [0, 0, 0, 1, 1, 1, 2]);
  assert.equal(at(line.length), undefined);
});

const named = (...names: string[]) => names.map((name) => ({ name, label: name }));
const table = (name: string, line: number): Table => ({
  name,
  title: name,
  state: '',
  columns: named('自然人', '总计'),
  rows: named('新收', '结转').map((row, index) => ({
    ...row,
    line: line + index,
    severity: null,
    messages: [],
    cells: [],
  })),
});

void test('a place of the text is a cell of a table', () => {
  const tables = [table('甲', 5), table('乙', 20)];
  const at = (line: number, character: number) =>
    nameAt(tables, { line, character }, '| 新收 |     86 |    7 |');
  assert.deepEqual(at(20, 15), { table: '乙', row: '新收', column: '总计' });
  assert.deepEqual(at(6, 8), { table: '甲', row: '结转', column: '自然人' });
  assert.deepEqual(at(4, 15), { table: '甲', row: '新收', column: '总计' }, 'the line of heads');
  assert.deepEqual(at(5, 0), { table: '甲', row: '新收', column: '自然人' });
  assert.equal(at(12, 0), undefined);
});
