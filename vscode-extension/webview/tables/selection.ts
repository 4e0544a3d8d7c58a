/** A cell of a grid, from 0. */
export interface Place {
  row: number;
  column: number;
}

/** A rectangle of cells, both ends within. */
export interface Range {
  from: Place;
  to: Place;
}

/**
 * What is selected: the cells between `anchor` and `extent`, of which `active` takes what is typed;
 * `home` is the column where a run of tabs began, to which Enter returns.
 */
export interface Selection {
  active: Place;
  anchor: Place;
  extent: Place;
  home?: number;
}

/** The grid that one moves in; `page` is the number of rows in sight. */
export interface Area {
  rows: number;
  columns: number;
  page: number;
  filled: (place: Place) => boolean;
}

/** A way to go: in steps, by pages, to the end of what is filled, or to an end of the grid. */
export type Motion =
  | { by: 'step' | 'page' | 'edge'; rows: -1 | 0 | 1; columns: -1 | 0 | 1 }
  | { by: 'rowStart' | 'rowEnd' | 'first' | 'last' };

/** One cell alone. */
export function only(place: Place): Selection {
  return { active: place, anchor: place, extent: place };
}

/** The cells between two corners. */
export function between(anchor: Place, extent: Place): Selection {
  return { active: anchor, anchor, extent };
}

/** The selected rectangle. */
export function rangeOf({ anchor, extent }: Selection): Range {
  return {
    from: { row: Math.min(anchor.row, extent.row), column: Math.min(anchor.column, extent.column) },
    to: { row: Math.max(anchor.row, extent.row), column: Math.max(anchor.column, extent.column) },
  };
}

export function isOne({ anchor, extent }: Selection): boolean {
  return anchor.row === extent.row && anchor.column === extent.column;
}

export function contains({ from, to }: Range, { row, column }: Place): boolean {
  return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
}

/** The selection after a movement, which either takes the active cell along or stretches the range. */
export function moved(old: Selection, motion: Motion, stretch: boolean, area: Area): Selection {
  return stretch
    ? between(old.anchor, target(old.extent, motion, area))
    : only(target(old.active, motion, area));
}

function target(place: Place, motion: Motion, area: Area): Place {
  switch (motion.by) {
    case 'rowStart':
      return { row: place.row, column: 0 };
    case 'rowEnd':
      return { row: place.row, column: area.columns - 1 };
    case 'first':
      return { row: 0, column: 0 };
    case 'last':
      return { row: area.rows - 1, column: area.columns - 1 };
    case 'edge':
      return edge(place, motion.rows, motion.columns, area);
    default: {
      const far = motion.by === 'page' ? area.page : 1;
      return clamp(
        { row: place.row + far * motion.rows, column: place.column + far * motion.columns },
        area,
      );
    }
  }
}

/** The nearest place that there is. */
export function clamp({ row, column }: Place, { rows, columns }: Area): Place {
  return {
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  };
}

/** As spreadsheets do: over what is filled to its last cell, over a gap to the next filled one. */
function edge(from: Place, rows: number, columns: number, area: Area): Place {
  const inside = ({ row, column }: Place) =>
    row >= 0 && row < area.rows && column >= 0 && column < area.columns;
  const next = ({ row, column }: Place) => ({ row: row + rows, column: column + columns });
  let at = from;
  const along = inside(next(at)) && area.filled(at) && area.filled(next(at));
  while (inside(next(at))) {
    if (along && !area.filled(next(at))) {
      return at;
    }
    at = next(at);
    if (!along && area.filled(at)) {
      return at;
    }
  }
  return at;
}
