import type { Cell, Table } from '../../src/protocol';
import { type CellName, distinct, find } from '../../src/tables/names';
import { kept } from './keep';
import { type Place, type Selection, only, rangeOf } from './selection';
import { copied } from './view';

const START = only({ row: 0, column: 0 });

/** The tables of a report, the one that is in front, and what is selected in each. */
export class Book {
  private readonly selections = new Map<string, Selection>();
  private list: Table[] = [];
  private keys: string[] = [];
  private wanted = '';

  get tables(): readonly Table[] {
    return this.list;
  }

  /** The name of the table in front; empty when there is none. */
  get chosen(): string {
    return this.keys.includes(this.wanted) ? this.wanted : (this.keys[0] ?? '');
  }

  /** The names of the tables, each told apart from the others. */
  get names(): readonly string[] {
    return this.keys;
  }

  get table(): Table | undefined {
    return this.list[this.keys.indexOf(this.chosen)];
  }

  /** What is selected in the table in front. */
  get selection(): Selection {
    return this.selections.get(this.chosen) ?? START;
  }

  /** Takes the tables as the text now has them; selections stay on the cells of the same names. */
  show(tables: Table[]): void {
    const keys = distinct(tables);
    keys.forEach((key, index) => {
      const old = this.list[this.keys.indexOf(key)];
      const now = tables[index];
      const selection = this.selections.get(key);
      if (old !== undefined && now !== undefined && selection !== undefined) {
        this.selections.set(key, kept(selection, old, now));
      }
    });
    this.list = tables;
    this.keys = keys;
  }

  /** Puts a table in front; while there is none of that name, the first one is. */
  choose(name: string): void {
    this.wanted = name;
  }

  /** The name of the next table or of the one before; undefined at the end. */
  beside(by: 1 | -1): string | undefined {
    return this.keys[this.keys.indexOf(this.chosen) + by];
  }

  select(selection: Selection): void {
    this.selections.set(this.chosen, selection);
  }

  /** Goes to the cell of a name; false when there is none. */
  go(cell: CellName): boolean {
    const place = find(this.list, cell);
    if (place === undefined) {
      return false;
    }
    this.choose(cell.table);
    this.select(only({ row: place.row, column: place.column }));
    return true;
  }

  /** The cell of a place in the table in front. */
  cell({ row, column }: Place): Cell | undefined {
    return this.table?.rows[row]?.cells[column];
  }

  /** Its name. */
  nameOf({ row, column }: Place): CellName {
    return {
      table: this.chosen,
      row: distinct(this.table?.rows ?? [])[row] ?? '',
      column: distinct(this.table?.columns ?? [])[column] ?? '',
    };
  }

  /** The selected cells as a spreadsheet takes them. */
  block(): string[][] {
    const { from, to } = rangeOf(this.selection);
    const rows = this.table?.rows.slice(from.row, to.row + 1) ?? [];
    return rows.map(({ cells }) => cells.slice(from.column, to.column + 1).map(copied));
  }
}
