import type { CellEdits, Table } from '../protocol';
import type { CellName } from './names';

/** What a menu does with the selected cells; only `paste` brings a text. */
export type Clip = 'cut' | 'copy' | 'paste';

/**
 * What is wanted of a cell: what mends it, its place in the text, or 0 in the blanks of its table.
 */
export type AboutCell = 'fixes' | 'reveal' | 'zeros';

/**
 * What the page with the grid tells; `undo`, `redo` and `save` wait for what was written before, and
 * `typed` is in the box and not yet written, null when nothing is.
 */
export type FromGrid =
  | { type: 'ready' | 'undo' | 'redo' | 'save' | 'text' }
  | { type: 'copied'; text: string }
  | { type: 'typed'; cell: CellName; text: string | null }
  | { type: 'write'; id: number; cell: CellName; text: string }
  | { type: AboutCell; cell: CellName };

/**
 * What it is told; `silent` while the server gives no answer, `zeros` when the user wants them by
 * a command: which table is in front, only the page knows.
 */
export type ToGrid =
  | { type: 'tables'; tables: Table[] }
  | { type: 'silent' | 'zeros' }
  | { type: Clip; text: string }
  | { type: 'go'; cell: CellName }
  | ({ type: 'written'; id: number } & Written);

/** Whether a text has got into the report, what there is to say about it, and where it went. */
export interface Written {
  done: boolean;
  message: string;
  corners?: CellEdits['corners'];
}
