import type { Table } from '../protocol';

/** Where a cell stands, by names: it stays the same while lines come and go around it. */
export interface CellName {
  table: string;
  row: string;
  column: string;
}

/** Where a cell stands, by numbers from 0. */
export interface CellPlace {
  table: number;
  row: number;
  column: number;
}

/** A name for each, told apart from an equal one before it. */
export function distinct(items: readonly { name: string; label?: string }[]): string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return items.map(({ name, label }) => {
    const own = name === '' ? (label ?? '') : name;
    let count = counts.get(own) ?? 0;
    let told;
    do {
      count++;
      told = count === 1 ? own : `${own}#${count}`;
    } while (taken.has(told)); // a table may well have a row that is called so
    counts.set(own, count);
    taken.add(told);
    return told;
  });
}

/** Where the cell of a name stands now; undefined when it has gone. */
export function find(tables: readonly Table[], cell: CellName): CellPlace | undefined {
  const at = distinct(tables).indexOf(cell.table);
  const table = tables[at];
  if (table === undefined) {
    return undefined;
  }
  const row = distinct(table.rows).indexOf(cell.row);
  const column = distinct(table.columns).indexOf(cell.column);
  return row < 0 || column < 0 ? undefined : { table: at, row, column };
}
