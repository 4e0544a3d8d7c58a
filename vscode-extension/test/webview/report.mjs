// Stands in for the extension and its server: the tables of an example, which take what is written.

import { readFileSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = (file) => readFileSync(path.join(ROOT, file), 'utf8');
const split = (line) => line.split('|').slice(1, -1).map((cell) => cell.trim()); // prettier-ignore
const FORM = read('report.dsl/src/report/dsl/forms/2021版.form');
const REPORT = read('examples/镇巴县政府办-2024.report');

// 标签 简称 名字 [别名 …]: the official labels by the short names
const LABELS = new Map(
  FORM.split('\n')
    .filter((line) => line.startsWith('|'))
    .flatMap(split)
    .map((cell) => cell.split(/ 简称 | 别名 /))
    .map(([label, name]) => [name ?? label.split(' / ').pop(), label]),
);

function named(name) {
  return { name, label: LABELS.get(name) ?? name };
}

function cell(text, address) {
  const number = /^=?(-?[\d.]+)$/.exec(text);
  const computed = text.startsWith('=');
  const kind = text === '' ? 'blank' : computed ? 'computed' : number ? 'number' : 'unreadable';
  const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } };
  return {
    text,
    value: number?.[1] ?? null,
    kind,
    address,
    range,
    unbalanced: false,
    severity: kind === 'unreadable' || kind === 'blank' ? 'error' : null,
    messages: kind === 'unreadable' ? [`这一格应当是数，现在是「${text}」。`] : kind === 'blank' ? ['这一格没有填。'] : [],
  }; // prettier-ignore
}

/** The tables of the example; what is asked of it is kept in `asked`. */
export class FakeReport {
  tables = [];
  asked = [];
  /** What to answer instead of writing; undefined to write. */
  refusal = undefined;

  constructor(text = REPORT) {
    let rows = [];
    for (const line of [...text.split('\n'), '']) {
      if (line.startsWith('|')) {
        rows.push(split(line));
      } else if (rows.length > 0) {
        this.add(rows);
        rows = [];
      }
    }
  }

  add([[name, ...columns], ...rows]) {
    this.tables.push({
      name,
      title: name,
      state: `${rows.length * columns.length}/${rows.length * columns.length}`,
      columns: columns.map(named),
      rows: rows.map(([row, ...cells], line) => ({
        ...named(row),
        severity: null,
        messages: [],
        line,
        cells: columns.map((column, i) => cell(cells[i] ?? '', `${name}.${row}.${column}`)),
      })),
    });
  }

  /** The texts of a table's cells. */
  texts(name) {
    const table = this.tables.find((each) => each.name === name);
    return table.rows.map(({ cells }) => cells.map(({ text }) => text));
  }

  /** Answers a message as the extension does. */
  answer(message) {
    this.asked.push(message);
    const tables = () => ({ type: 'tables', tables: this.tables });
    if (message.type === 'ready') {
      return [tables()];
    }
    if (message.type !== 'write') {
      return [];
    }
    const written = { type: 'written', id: message.id };
    if (this.refusal !== undefined) {
      return [{ ...written, done: false, message: this.refusal }];
    }
    const corners = this.write(message);
    return [tables(), { ...written, done: true, message: '', corners }];
  }

  write({ cell: at, text }) {
    const table = this.tables.find(({ name }) => name === at.table);
    const first = table.rows.findIndex(({ name }) => name === at.row);
    const left = table.columns.findIndex(({ name }) => name === at.column);
    const lines = text.replace(/\r?\n$/, '').split(/\r?\n/);
    lines.forEach((line, i) =>
      line.split('\t').forEach((typed, j) => {
        const { cells } = table.rows[first + i] ?? { cells: [] };
        if (left + j < cells.length) {
          const value = typed.normalize('NFKC').replace(/(\d),(?=\d{3})/g, '$1').trim();
          cells[left + j] = cell(value, cells[left + j].address);
        }
      }),
    ); // prettier-ignore
    return [{ row: first, column: left }, { row: first + lines.length - 1, column: left + lines[0].split('\t').length - 1 }]; // prettier-ignore
  }
}
