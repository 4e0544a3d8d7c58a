import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CellEdits, Table } from '../../src/protocol';
import { Writer } from '../../src/tables/writer';

const AT = { table: '申请', row: '新收', column: '总计' };
const here = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

function table(...rows: string[]): Table {
  return {
    name: '申请',
    title: '申请',
    state: '',
    columns: [{ label: '总计', name: '总计' }],
    rows: rows.map((name, line) => ({
      name,
      label: name,
      line,
      cells: [],
      severity: null,
      messages: [],
    })),
  };
}

/** A text whose changes are the texts put into it, with where they were put. */
class FakePaper {
  text = 1;
  rows = ['新收'];
  readonly changes: string[] = [];
  /** Is done before the answer comes. */
  meanwhile = () => undefined as unknown;
  message = '';
  nothing = false;

  version = () => this.text;
  tables = () => Promise.resolve({ version: this.text, tables: [table(...this.rows)] });

  async edits(place: { row: number }, text: string, version: number): Promise<CellEdits> {
    await Promise.resolve();
    this.meanwhile();
    const edits = this.nothing ? [] : [{ range: here, newText: `${place.row}:${text}` }];
    return { version, edits, message: this.message, corners: [] };
  }

  async apply(edits: CellEdits['edits']): Promise<boolean> {
    await Promise.resolve();
    this.changes.push(...edits.map(({ newText }) => newText));
    this.text++;
    return true;
  }
}

void test('what is written waits for what was written before', async () => {
  const paper = new FakePaper();
  const writer = new Writer(paper);
  const all = ['1', '2', '3'].map((text) => writer.write(AT, text));
  const undone = writer.after(() => Promise.resolve(paper.changes.push('undo')));
  assert.deepEqual(await Promise.all(all), Array(3).fill({ done: true, message: '', corners: [] }));
  await undone;
  assert.deepEqual(paper.changes, ['0:1', '0:2', '0:3', 'undo']);
});

void test('when the text changes meanwhile, it is asked anew where the cell is', async () => {
  const paper = new FakePaper();
  let times = 1;
  paper.meanwhile = () => {
    if (times-- > 0) {
      paper.text++;
      paper.rows = ['上年结转', '新收'];
    }
  };
  assert.deepEqual(await new Writer(paper).write(AT, '5'), {
    done: true,
    message: '',
    corners: [],
  });
  assert.deepEqual(paper.changes, ['1:5']);
});

void test('it is tried twice, then told', async () => {
  const paper = new FakePaper();
  let times = 0;
  paper.meanwhile = () => {
    times++;
    paper.text++;
  };
  const written = await new Writer(paper).write(AT, '5');
  assert.equal(written.done, false);
  assert.match(written.message, /没有改成/);
  assert.equal(times, 2);
});

void test('a cell that has gone, a server that is silent, a place that takes nothing', async () => {
  const paper = new FakePaper();
  paper.rows = [];
  assert.match((await new Writer(paper).write(AT, '5')).message, /不在文本里/);
  const writer = new Writer(
    Object.assign(new FakePaper(), { tables: () => Promise.resolve(undefined) }),
  );
  assert.match((await writer.write(AT, '5')).message, /没有回答/);
  const closed = new FakePaper();
  closed.nothing = true;
  closed.message = '这里没有格子。';
  assert.deepEqual(await new Writer(closed).write(AT, '5'), {
    done: false,
    message: '这里没有格子。',
  });
});

void test('a failure does not stop what comes after it', async () => {
  const paper = new FakePaper();
  const writer = new Writer(paper);
  await assert.rejects(writer.after(() => Promise.reject(new Error('no'))));
  assert.equal((await writer.write(AT, '1')).done, true);
});
