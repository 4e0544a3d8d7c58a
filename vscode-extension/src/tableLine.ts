/** A cell of a table line, in the columns of the line. */
export interface BarCell {
  /** Behind the bar before it, and at the bar that closes it. */
  from: number;
  to: number;
  /** What stands in it, without the blanks around; where it would stand when nothing does. */
  start: number;
  end: number;
}

const BAR = '|｜';

/** The cells of a line, the first of which names the row; none when it is not of a table. */
export function cellsOf(line: string): BarCell[] {
  const first = line.length - line.trimStart().length;
  if (!isBar(line, first)) {
    return [];
  }
  const cells: BarCell[] = [];
  let from = first + 1;
  for (let i = from; i < line.length; i++) {
    if (line[i] === '\\') {
      i++; // the next character is meant as it stands
    } else if (isBar(line, i)) {
      cells.push(cell(line, from, i));
      from = i + 1;
    }
  }
  return cells;
}

/**
 * Which cell of a line a column of it is in, the blanks beside its text too; before the first bar it
 * is the first. Undefined behind the last.
 */
export function cellIndexAt(cells: readonly BarCell[], column: number): number | undefined {
  const index = cells.findIndex(({ to }) => column <= to);
  return index < 0 ? undefined : index;
}

function cell(line: string, from: number, to: number): BarCell {
  const text = line.slice(from, to);
  if (text.trim() === '') {
    // where a number would end: before the blank that stands at the bar
    const at = Math.max(from, to - 1);
    return { from, to, start: at, end: at };
  }
  return {
    from,
    to,
    start: to - text.trimStart().length,
    end: from + text.trimEnd().length,
  };
}

function isBar(line: string, at: number): boolean {
  return at < line.length && BAR.includes(line.charAt(at));
}
