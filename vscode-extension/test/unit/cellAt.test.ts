import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressAt } from '../../src/preview/cellAt';

const LINE = '| 新收 |     86 |      |';
const range = (line: number, start: number, end: number) => ({
  start: { line, character: start },
  end: { line, character: end },
});
const CELLS = {
  '申请.新收.自然人': range(3, 11, 13),
  '申请.新收.总计': range(3, 16, 20),
  '申请.结转.自然人': range(4, 11, 13),
};

void test('a cell is told from all that is between its bars', () => {
  const at = (character: number) => addressAt(CELLS, { line: 3, character }, LINE);
  assert.deepEqual([6, 11, 14].map(at), Array(3).fill('申请.新收.自然人'));
  assert.deepEqual([15, 21].map(at), Array(2).fill('申请.新收.总计'));
  assert.equal(at(2), undefined, 'the name of the row');
  const open = LINE.replaceAll(/^\| | \|$/g, '  '); // the outer bars may be left out
  assert.equal(addressAt(CELLS, { line: 3, character: 12 }, open), '申请.新收.自然人');
  assert.equal(addressAt(CELLS, { line: 3, character: 14 }, open), undefined);
});
