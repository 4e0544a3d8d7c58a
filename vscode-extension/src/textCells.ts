import { type BarCell, cellIndexAt, cellsOf } from './tableLine';

/** The text of a cell in the lines of a document. */
export interface TextCell {
  line: number;
  start: number;
  end: number;
}

/**
 * The cell after or before the one at a place, on into the next line of the table: there the first
 * cell names the row and is passed over, and back from the first row the columns' names are not
 * gone into. Undefined when there is none.
 *
 * @param textOf the text of a line; undefined for one that there is not
 */
export function cellBeside(
  textOf: (line: number) => string | undefined,
  at: { line: number; character: number },
  by: 1 | -1,
): TextCell | undefined {
  const cells = (line: number) => cellsOf(textOf(line) ?? '');
  const here = cells(at.line);
  const index = cellIndexAt(here, at.character);
  if (index === undefined) {
    return undefined;
  }
  const next = here[index + by];
  if (next !== undefined && (by > 0 || index > 1 || isHead(textOf, at.line))) {
    return placed(at.line, next);
  }
  const line = at.line + by;
  if (by < 0 && isHead(textOf, line)) {
    return undefined;
  }
  const there = by > 0 ? cells(line)[1] : cells(line).at(-1);
  return there === undefined ? undefined : placed(line, there);
}

/** Whether a line is the first of its table, that names the columns. */
function isHead(textOf: (line: number) => string | undefined, line: number): boolean {
  return cellsOf(textOf(line - 1) ?? '').length === 0;
}

function placed(line: number, { start, end }: BarCell): TextCell {
  return { line, start, end };
}
