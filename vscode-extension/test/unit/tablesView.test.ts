import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cell, Row, Table } from '../../src/protocol';
import type { FromGrid } from '../../src/tables/messages';
import { Book } from '../../webview/tables/book';
import { Drafts } from '../../webview/tables/drafts';
import { between } from '../../webview/tables/selection';
import { copied, shown, together } from '../../webview/tables/view';

const plain: Cell = {
  text: '11',
  value: '11',
  kind: 'number',
  address: '',
  range: null,
  unbalanced: false,
  severity: null,
  messages: [],
};
const total: Cell = { ...plain, text: '=', kind: 'computed' };
const at = { table: '申请', row: '新收', column: '总计' };

function row(name: string, ...cells: Cell[]): Row {
  return { name, label: name, line: 0, cells, severity: null, messages: [] };
}

function table(name: string, ...rows: Row[]): Table {
  const columns = (rows[0]?.cells ?? []).map((_, index) => ({ name: `${index}`, label: '' }));
  return { name, title: name, state: '', columns, rows };
}

void test('a total shows its number behind a sign, and gives the number alone to a spreadsheet', () => {
  assert.equal(shown(total, undefined).text, '=11');
  assert.equal(copied(total), '11');
  assert.equal(shown({ ...total, value: null }, undefined).text, '=');
  assert.equal(copied({ ...plain, text: '1,234', value: '1234' }), '1,234');
});

void test('faults have signs that say what they mean', () => {
  const { marks, hint } = shown(
    { ...plain, unbalanced: true, severity: 'error', messages: ['应为12。'] },
    undefined,
  );
  assert.deepEqual(
    marks.map(({ meaning }) => meaning),
    ['勾稽不平', '有错误'],
  );
  assert.equal(hint, '应为12。');
});

void test('an empty cell is a field to fill; a blank with something wrong is marked', () => {
  const blank: Cell = { ...plain, text: '', value: null, kind: 'blank', severity: 'error' };
  const { marks, classes } = shown(blank, undefined);
  assert.deepEqual(
    marks.map(({ sign, meaning }) => [sign, meaning]),
    [['', '没有填写']],
  );
  assert.ok(!classes.includes('error'));
  const signs = (cell: Cell) => shown(cell, undefined).marks.map(({ sign }) => sign);
  assert.deepEqual(signs({ ...blank, text: '/' }), ['✕']);
  assert.deepEqual(signs({ ...blank, unbalanced: true }), ['≠', '✕']);
});

void test('what is found about a row is told at its cells, the worst first', () => {
  const cell: Cell = { ...plain, severity: 'warning', messages: ['格'] };
  const short: Row = { ...row('新收'), severity: 'error', messages: ['行'] };
  assert.deepEqual(together(cell, short), { severity: 'error', messages: ['行', '格'] });
  assert.deepEqual(together(cell, row('新收')), { severity: 'warning', messages: ['格'] });
});

void test('a draft goes when it is written and stays when it is refused', () => {
  const sent: FromGrid[] = [];
  const drafts = new Drafts((message) => sent.push(message));
  drafts.send(at, '1');
  assert.equal(drafts.settled, false);
  assert.equal(drafts.settle(1, { done: true, message: '' }), undefined);
  assert.equal(drafts.of(at), undefined);
  drafts.send(at, '2');
  assert.equal(drafts.settle(2, { done: false, message: '不能写' })?.text, '2');
  assert.deepEqual(drafts.refused, [{ cell: at, text: '2', refused: true }]);
  assert.equal(drafts.take(at), '2');
  assert.deepEqual(drafts.refused, []);
  assert.deepEqual(
    sent.map((message) => message.type === 'write' && message.text),
    ['1', '2'],
  );
});

void test('an answer to an older text does not touch what was typed since', () => {
  const drafts = new Drafts(() => undefined);
  drafts.send(at, '1');
  drafts.send(at, '2');
  assert.equal(drafts.settle(1, { done: false, message: '' }), undefined);
  assert.equal(drafts.of(at)?.text, '2');
});

void test('a book keeps its table and what is selected in each', () => {
  const book = new Book();
  book.show([table('甲', row('子', plain, total)), table('乙', row('丑', plain))]);
  assert.equal(book.chosen, '甲');
  book.select(between({ row: 0, column: 0 }, { row: 0, column: 1 }));
  assert.deepEqual(book.block(), [['11', '11']]);
  book.choose(book.beside(1) ?? '');
  assert.equal(book.chosen, '乙');
  assert.equal(book.beside(1), undefined);
  book.show([table('甲', row('新', plain, plain), row('子', plain, total))]);
  assert.equal(book.chosen, '甲', 'the other table has gone');
  book.show([...book.tables, table('乙', row('丑', plain))]);
  assert.equal(book.chosen, '乙', 'it is back');
  book.choose('甲');
  assert.deepEqual(book.selection.active, { row: 1, column: 0 });
  assert.deepEqual(book.nameOf(book.selection.extent), { table: '甲', row: '子', column: '1' });
  assert.equal(book.go({ table: '甲', row: '没有', column: '0' }), false);
});
