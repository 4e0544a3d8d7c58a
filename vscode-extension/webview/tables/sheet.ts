import type { Table } from '../../src/protocol';
import type { FromGrid, Written } from '../../src/tables/messages';
import { find } from '../../src/tables/names';
import { repeated } from './block';
import { Book } from './book';
import { Box } from './box';
import { type Draft, Drafts } from './drafts';
import { Foot } from './foot';
import { Front } from './front';
import { type Area, type Selection, isOne, rangeOf } from './selection';

/** What is kept of a view while it is out of sight. */
export interface Memory {
  table: string;
  selection: Selection;
  typed: string | null;
  drafts: Draft[];
}

const MOVED = '正在填的那一格已经不在文本里，输入的内容还在框里。';

/** The table view: what the keyboard, the pointer and the clipboard do, and what the text answers. */
export class Sheet {
  readonly book = new Book();
  readonly box = new Box(() => this.remember());
  readonly front: Front;
  private readonly foot = new Foot((type) => this.ask(type));
  private readonly drafts: Drafts;

  /** @param keep is given what is to be kept while the view is out of sight */
  constructor(
    private readonly post: (message: FromGrid) => void,
    private readonly keep: (memory: Memory) => void,
  ) {
    this.drafts = new Drafts(post);
    const choose = (name: string) => this.choose(name);
    const text = () => post({ type: 'text' });
    this.front = new Front(this.book, this.box, this.drafts, this.foot, choose, text);
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
    this.paint();
    if (this.box.mode !== undefined && find(tables, at) === undefined) {
      this.foot.say(MOVED, true);
    }
  }

  /** Brings back what was selected and typed when the view was last in sight. */
  recall({ table, selection, typed, drafts }: Memory): void {
    this.drafts.restore(drafts);
    this.book.choose(table);
    if (this.book.chosen === table) {
      this.book.select(selection);
      this.paint();
      if (typed !== null) {
        this.box.open(typed);
      }
    }
    this.paint();
    this.front.reveal();
  }

  /** Puts another table in front. */
  choose(name: string | undefined): void {
    if (name !== undefined) {
      this.commit();
      this.book.choose(name);
      this.paint();
      this.front.reveal();
    }
  }

  select(selection: Selection): void {
    this.book.select(selection);
    this.front.select();
    this.front.reveal();
    this.remember();
  }

  /** Opens the active cell with what is in it, or with what was typed there and not written. */
  edit(): void {
    const { active } = this.book.selection;
    const cell = this.book.cell(active);
    if (cell !== undefined) {
      this.box.open(this.drafts.take(this.book.nameOf(active)) ?? cell.text);
      this.paint();
    }
  }

  /** Takes what has been typed: for the active cell, or for every cell that is selected. */
  commit(everywhere = false): void {
    if (this.box.mode === undefined) {
      return;
    }
    const { text } = this.box;
    const { active } = this.book.selection;
    this.box.close();
    if (everywhere) {
      this.put(text);
    } else if (text !== this.book.cell(active)?.text || !this.drafts.settled) {
      this.foot.say('');
      this.drafts.send(this.book.nameOf(active), text);
    }
    this.paint();
  }

  /** Gives up what has been typed. */
  cancel(): void {
    this.box.close();
    this.paint();
  }

  /** Puts one text into every selected cell. */
  put(text: string): void {
    const { selection } = this.book;
    const { from, to } = rangeOf(selection);
    if (isOne(selection)) {
      this.foot.say('');
      this.drafts.send(this.book.nameOf(from), text);
      this.paint();
    } else {
      this.putBlock(repeated(text, to.row - from.row + 1, to.column - from.column + 1));
    }
  }

  /** Puts a block at the selection; which cells it goes to, the server finds. */
  putBlock(text: string): void {
    this.foot.say('');
    this.drafts.sendBlock(this.book.nameOf(rangeOf(this.book.selection).from), text);
  }

  /** Hears what came of something sent; what was not written is opened again to be typed on. */
  written(id: number, written: Written): void {
    const left = this.drafts.settle(id, written);
    if (left !== undefined && this.box.mode === undefined && this.book.go(left.cell)) {
      this.edit();
      this.front.reveal();
    }
    this.paint();
    this.foot.say(written.message, !written.done);
  }

  /** Tells what is not about a cell. */
  say(sentence: string): void {
    this.foot.say(sentence, true);
  }

  /** Asks the editor for something: about the active cell, or about the text. */
  ask(type: 'fixes' | 'reveal' | 'undo' | 'redo' | 'save'): void {
    const cell = this.book.nameOf(this.book.selection.active);
    this.post(type === 'fixes' || type === 'reveal' ? { type, cell } : { type });
  }

  private paint(): void {
    this.front.paint();
    this.remember();
  }

  private remember(): void {
    this.keep({
      table: this.book.chosen,
      selection: this.book.selection,
      typed: this.box.mode === undefined ? null : this.box.text,
      drafts: this.drafts.refused,
    });
  }
}
