import { type Area, type Place, type Selection, isOne, only, rangeOf } from './selection';

/** Where Tab (`right`), Shift+Tab (`left`), Enter (`down`) and Shift+Enter (`up`) go. */
export type Direction = 'right' | 'left' | 'down' | 'up';

/**
 * The selection after Tab or Enter: round within a selected range; else Tab goes on in the next row
 * and Enter returns to the column where the tabs began. Undefined when Tab leaves the grid.
 */
export function advanced(old: Selection, to: Direction, area: Area): Selection | undefined {
  if (!isOne(old)) {
    return { ...old, active: round(old, to) };
  }
  const { row, column } = old.active;
  if (to === 'down' || to === 'up') {
    const next = row + (to === 'down' ? 1 : -1);
    const inside = Math.max(0, Math.min(area.rows - 1, next));
    return only({ row: inside, column: old.home ?? column });
  }
  const number = row * area.columns + column + (to === 'right' ? 1 : -1);
  if (number < 0 || number >= area.rows * area.columns) {
    return undefined;
  }
  const place = { row: Math.floor(number / area.columns), column: number % area.columns };
  return { ...only(place), home: old.home ?? column };
}

function round(old: Selection, to: Direction): Place {
  const { from, to: end } = rangeOf(old);
  const rows = end.row - from.row + 1;
  const columns = end.column - from.column + 1;
  const row = old.active.row - from.row;
  const column = old.active.column - from.column;
  const step = to === 'right' || to === 'down' ? 1 : -1;
  const count = rows * columns;
  if (to === 'right' || to === 'left') {
    const number = (row * columns + column + step + count) % count;
    return {
      row: from.row + Math.floor(number / columns),
      column: from.column + (number % columns),
    };
  }
  const number = (column * rows + row + step + count) % count;
  return { row: from.row + (number % rows), column: from.column + Math.floor(number / rows) };
}
