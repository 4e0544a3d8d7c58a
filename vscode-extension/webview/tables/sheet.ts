import type { Table } from '../../src/protocol';
import type { AboutCell, FromGrid } from '../../src/tables/messages';
import { type CellName, find } from '../../src/tables/names';
import { Book } from './book';
import { Box } from './box';
import { type Block, type Draft, Drafts } from './drafts';
import { Foot } from './foot';
import { Front } from './front';
import { Pen } from './pen';
import { type Area, type Selection } from './selection';

/** What is kept of a view while it is out of sight. */
export interface Memory {
  table: string;
  selection: Selection;
  drafts: Draft[];
  block?: Block | undefined;
}

const MOVED = '正在填的那一格已经不在文本里，输入的内容还在框里。';

/** The table view: what the keyboard, the pointer and the clipboard do, and what the text answers. */
export class Sheet {
  readonly book = new Book();
  readonly box = new Box(() => this.remember());
  readonly front: Front;
  readonly pen: Pen;
  private readonly foot = new Foot(
    (type) => this.ask(type),
    () => this.pen.putAgain(),
  );
  private readonly drafts: Drafts;
  private told = '';

  /** @param keep is given what is to be kept while the view is out of sight */
  constructor(
    private readonly post: (message: FromGrid) => void,
    private readonly keep: (memory: Memory) => void,
  ) {
    this.drafts = new Drafts(post);
    const { book, box, drafts, foot } = this;
    this.front = new Front(book, box, drafts, foot, {
      choose: (name) => this.choose(name),
      text: () => post({ type: 'text' }),
      zeros: () => {
        this.ask('zeros');
        this.box.focus(); // the button may be gone when the user comes back
      },
      painted: () => this.remember(),
    });
    this.pen = new Pen(book, box, drafts, foot, this.front);
  }

  /** The grid to move in. */
  get area(): Area {
    const { book } = this;
    return {
      rows: book.table?.rows.length ?? 0,
      columns: book.table?.columns.length ?? 0,
      page: this.front.grid.page,
      filled: (place) => (book.cell(place)?.text ?? '') !== '',
    };
  }

  /** Shows the tables as the text now has them; what is being typed stays. */
  show(tables: Table[]): void {
    const at = this.book.nameOf(this.book.selection.active);
    this.book.show(tables);
    this.front.paint();
    if (this.box.mode !== undefined && find(tables, at) === undefined) {
      this.foot.say(MOVED, true);
    }
  }

  /** Brings back what was selected and refused when the view was last in sight. */
  recall({ table, selection, drafts, block }: Memory): void {
    this.drafts.restore(drafts, block);
    this.book.choose(table);
    if (this.book.chosen === table) {
      this.book.select(selection);
      this.front.paint();
    }
    this.front.paint();
    this.front.reveal();
  }

  /** Puts another table in front. */
  choose(name: string | undefined): void {
    if (name !== undefined) {
      this.pen.commit();
      this.book.choose(name);
      this.front.paint();
      this.front.reveal();
    }
  }

  /** Goes to the cell of a name, where there is one. */
  go(cell: CellName): void {
    this.pen.commit();
    if (this.book.go(cell)) {
      this.front.paint();
      this.front.reveal();
    }
  }

  select(selection: Selection): void {
    this.book.select(selection);
    this.front.select();
    this.front.reveal();
  }

  /** Tells whether the server is silent. */
  tellSilence(silent: boolean): void {
    this.foot.tellSilence(silent);
  }

  /** Asks the editor for something: about the active cell, or about the text. */
  ask(type: AboutCell | 'undo' | 'redo' | 'save'): void {
    this.pen.commit();
    const cell = this.book.nameOf(this.book.selection.active);
    this.post(type === 'undo' || type === 'redo' || type === 'save' ? { type } : { type, cell });
  }

  private remember(): void {
    this.keep({
      table: this.book.chosen,
      selection: this.book.selection,
      drafts: this.drafts.refused,
      block: this.drafts.refusedBlock,
    });
    this.tell();
  }

  /** The editor knows what is being typed, for the page may be gone before it can write it. */
  private tell(): void {
    const { book, box } = this;
    const text = box.mode === undefined ? null : box.text;
    const told = text === null ? '' : JSON.stringify([book.nameOf(book.selection.active), text]);
    if (told !== this.told) {
      this.told = told;
      this.post({ type: 'typed', cell: book.nameOf(book.selection.active), text });
    }
  }
}
