import type { Range } from 'vscode-languageclient/node';
import { cellIndexAt, cellsOf } from '../tableLine';

/**
 * The address of the cell that a place of the text is in, the blanks beside its number too;
 * undefined outside the cells.
 *
 * @param cells where each cell is that the page has
 * @param text the line of the place
 */
export function addressAt(
  cells: Readonly<Record<string, Range>>,
  { line, character }: { line: number; character: number },
  text: string,
): string | undefined {
  const around = cellsOf(text);
  const index = cellIndexAt(around, character);
  const cell = index === undefined ? undefined : around[index];
  return Object.entries(cells).find(
    ([, { start, end }]) =>
      start.line === line &&
      (cell === undefined
        ? start.character <= character && character <= end.character
        : cell.from <= start.character && end.character <= cell.to),
  )?.[0];
}
