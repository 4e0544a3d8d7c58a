import type { Table } from '../protocol';
import type { CellName } from './names';

/**
 * What the page with the grid tells; `undo`, `redo` and `save` wait for what was written before, and
 * `typed` is in the box and not yet written, null when nothing is.
 */
export type FromGrid =
  | { type: 'ready' | 'undo' | 'redo' | 'save' | 'text' }
  | { type: 'typed'; cell: CellName; text: string | null }
  | { type: 'write'; id: number; cell: CellName; text: string }
  | { type: 'fixes' | 'reveal'; cell: CellName };

/** What it is told; `silent` while the server gives no answer. */
export type ToGrid =
  | { type: 'tables'; tables: Table[] }
  | { type: 'silent' }
  | ({ type: 'written'; id: number } & Written);

/** Whether a text has got into the report, and what there is to say about it. */
export interface Written {
  done: boolean;
  message: string;
}
