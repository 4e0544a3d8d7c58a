import { distinct } from '../../src/tables/names';
import type { Table } from '../../src/protocol';
import { Keyed, arrange, attribute, element } from './dom';
import type { Draft } from './drafts';
import { fillCell, fillHeader } from './fill';
import { type Place, type Selection, contains, rangeOf } from './selection';

/** What of a table a pointer is at: a cell, or the head of a row, of a column, of all. */
export type Spot =
  | { on: 'cell'; place: Place }
  | { on: 'row'; row: number }
  | { on: 'column'; column: number }
  | { on: 'corner' };

/** A table as a grid of ARIA; rows and cells keep their elements as long as they keep their names. */
export class Grid {
  readonly element = element('table', { role: 'grid', 'aria-multiselectable': 'true' });

  readonly corner = element('th', { role: 'columnheader', scope: 'col', class: 'corner' });
  private readonly head = element('tr', { role: 'row', 'aria-rowindex': '1' });
  private readonly body = element('tbody', { role: 'rowgroup' });
  private readonly heads = new Keyed(() => element('th', { role: 'columnheader', scope: 'col' }));
  private readonly rows = new Keyed(() => new Row());
  private shown: Row[] = [];

  constructor() {
    this.element.append(element('thead', { role: 'rowgroup' }, this.head), this.body);
  }

  /** Shows a table; `draft` gives what was typed into a cell and is not in the text. */
  show(table: Table, draft: (row: string, column: string) => Draft | undefined): void {
    const columns = distinct(table.columns);
    const rows = distinct(table.rows);
    attribute(this.element, 'aria-rowcount', `${rows.length + 1}`);
    attribute(this.element, 'aria-colcount', `${columns.length + 1}`);
    attribute(this.element, 'aria-label', table.title);
    fillHeader(this.corner, { label: table.name, name: table.name });
    attribute(this.corner, 'aria-colindex', '1');
    const heads = this.heads.take(columns);
    heads.forEach((head, index) => {
      attribute(head, 'aria-colindex', `${index + 2}`);
      fillHeader(head, table.columns[index], table.columns[index - 1]);
    });
    arrange(this.head, [this.corner, ...heads]);
    this.shown = this.rows.take(rows);
    this.shown.forEach((row, index) => {
      attribute(row.element, 'aria-rowindex', `${index + 2}`);
      const name = rows[index] ?? '';
      row.show(table, index, columns, (column) => draft(name, column));
    });
    arrange(
      this.body,
      this.shown.map((row) => row.element),
    );
  }

  /** The element of a cell; undefined when there is none. */
  cell({ row, column }: Place): HTMLElement | undefined {
    return this.shown[row]?.cells[column];
  }

  /** What an element of the grid belongs to. */
  spot(target: EventTarget | null): Spot | undefined {
    const found = target instanceof Element ? target.closest('td, th') : null;
    if (found === null || !this.element.contains(found)) {
      return undefined;
    }
    const column = Number(found.getAttribute('aria-colindex')) - 2;
    const row = Number(found.parentElement?.getAttribute('aria-rowindex')) - 2;
    if (row < 0) {
      return column < 0 ? { on: 'corner' } : { on: 'column', column };
    }
    return column < 0 ? { on: 'row', row } : { on: 'cell', place: { row, column } };
  }

  /** Marks what is selected. */
  mark(selection: Selection): void {
    const range = rangeOf(selection);
    this.shown.forEach(({ cells }, row) =>
      cells.forEach((cell, column) => {
        const active = row === selection.active.row && column === selection.active.column;
        attribute(cell, 'aria-selected', `${contains(range, { row, column })}`);
        cell.classList.toggle('active', active);
      }),
    );
  }

  /** How many rows are in sight at once. */
  get page(): number {
    const height = this.shown[0]?.element.offsetHeight ?? 0;
    const seen = (this.element.parentElement?.clientHeight ?? 0) - this.head.offsetHeight;
    return height === 0 ? 1 : Math.max(1, Math.floor(seen / height) - 1);
  }
}

/** A row with the cells that it has had under their columns' names. */
class Row {
  readonly element = element('tr', { role: 'row' });
  private readonly head = element('th', { role: 'rowheader', scope: 'row', 'aria-colindex': '1' });
  private readonly keyed = new Keyed(() => element('td', { role: 'gridcell' }));
  cells: HTMLElement[] = [];

  show(
    table: Table,
    index: number,
    columns: readonly string[],
    draft: (column: string) => Draft | undefined,
  ): void {
    const row = table.rows[index];
    fillHeader(this.head, row, table.rows[index - 1], row);
    this.cells = this.keyed.take(columns);
    this.cells.forEach((cell, column) => {
      attribute(cell, 'aria-colindex', `${column + 2}`);
      fillCell(cell, row?.cells[column], draft(columns[column] ?? ''));
    });
    arrange(this.element, [this.head, ...this.cells]);
  }
}
