import type { CellEdits, Tables } from '../protocol';
import type { Written } from './messages';
import { type CellName, type CellPlace, find } from './names';

/** The text that is written to, and the server that knows how. */
export interface Paper {
  /** The version of the text as it stands. */
  version(): number;
  tables(): Promise<Tables | undefined>;
  edits(place: CellPlace, text: string, version: number): Promise<CellEdits | undefined>;
  /** Changes the text in one step; false when it has changed meanwhile or cannot be changed. */
  apply(edits: CellEdits['edits']): Promise<boolean>;
}

const GONE = '这一格已经不在文本里，没有写入。';
const SILENT = '语言服务器没有回答，没有写入。';
const REFUSED = '文本没有改成，它可能是只读的，或者正在被别处修改。';

/** Writes cells into the text one after another, each against the text as it then stands. */
export class Writer {
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly paper: Paper) {}

  /** Puts a text, or a block as a spreadsheet copies it, at a cell. */
  write(cell: CellName, text: string): Promise<Written> {
    return this.after(async () => {
      const first = await this.attempt(cell, text);
      // most likely the text has changed between the answer and the edit
      return first.done || first.message !== REFUSED ? first : this.attempt(cell, text);
    });
  }

  /** Does something once all that was asked for before has been written. */
  after<T>(action: () => PromiseLike<T>): Promise<T> {
    const next = this.last.then(action);
    this.last = next.catch(() => undefined);
    return next;
  }

  private async attempt(cell: CellName, text: string): Promise<Written> {
    const tables = await this.paper.tables();
    if (tables === undefined) {
      return { done: false, message: SILENT };
    }
    const place = find(tables.tables, cell);
    if (place === undefined) {
      return { done: false, message: GONE };
    }
    const answer = await this.paper.edits(place, text, tables.version);
    if (answer?.version !== this.paper.version()) {
      return { done: false, message: REFUSED };
    }
    if (answer.edits.length === 0) {
      return { done: answer.message === '', message: answer.message };
    }
    const done = await this.paper.apply(answer.edits);
    return done
      ? { done, message: answer.message, corners: answer.corners }
      : { done, message: REFUSED };
  }
}
