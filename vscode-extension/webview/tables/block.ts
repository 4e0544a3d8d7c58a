/** Blocks of cells as spreadsheets put them on the clipboard; what a cell holds is not looked at. */

/** A block as plain text: tabs between cells, a line for each row. */
export function toText(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')).join('\t') + '\r\n')
    .join('');
}

/** A block as a table of HTML. */
export function toHtml(rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `<tr>${cells.map((cell) => `<td>${escape(cell)}</td>`).join('')}</tr>`;
  return `<table><tbody>${rows.map(row).join('')}</tbody></table>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);
}

/** Whether a text is more than one cell. */
export function isBlock(text: string): boolean {
  return /[\t\r\n]/.test(text.replace(/\r?\n$/, ''));
}

/** One text in every cell of a block; a single cell's text stays as it is. */
export function repeated(text: string, rows: number, columns: number): string {
  if (rows === 1 && columns === 1) {
    return text;
  }
  const cell = text.replace(/\r?\n$/, '');
  return toText(Array.from({ length: rows }, () => Array.from({ length: columns }, () => cell)));
}
