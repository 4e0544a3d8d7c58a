import { distinct } from '../../src/tables/names';
import { type Place, type Selection } from './selection';

interface Named {
  name: string;
  label: string;
}

/** What names the cells of a table: its rows and its columns. */
export interface Names {
  rows: readonly Named[];
  columns: readonly Named[];
}

/** The selection on the cells of the same names after a table has changed around them. */
export function kept(old: Selection, before: Names, after: Names): Selection {
  const rows = follow(before.rows, after.rows);
  const columns = follow(before.columns, after.columns);
  const place = (at: Place) => ({ row: rows(at.row), column: columns(at.column) });
  return {
    active: place(old.active),
    anchor: place(old.anchor),
    extent: place(old.extent),
    ...(old.home === undefined ? {} : { home: columns(old.home) }),
  };
}

/** For what has gone or has another name now, the place stays, as far as there is one. */
function follow(before: readonly Named[], after: readonly Named[]): (index: number) => number {
  const old = distinct(before);
  const now = distinct(after);
  return (index) => {
    const name = old[index];
    const found = name === undefined ? -1 : now.indexOf(name);
    return found >= 0 ? found : Math.max(0, Math.min(now.length - 1, index));
  };
}
