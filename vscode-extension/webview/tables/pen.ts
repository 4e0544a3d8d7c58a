import type { Written } from '../../src/tables/messages';
import { repeated } from './block';
import type { Book } from './book';
import type { Box } from './box';
import type { Drafts } from './drafts';
import type { Foot } from './foot';
import type { Front } from './front';
import { isOne, rangeOf } from './selection';

/** Writes: what is typed and pasted goes to the text, and what is refused comes back. */
export class Pen {
  constructor(
    private readonly book: Book,
    private readonly box: Box,
    private readonly drafts: Drafts,
    private readonly foot: Foot,
    private readonly front: Front,
  ) {}

  /** Opens the active cell with what is in it, or with what was typed there and not written. */
  edit(): void {
    const { active } = this.book.selection;
    const cell = this.book.cell(active);
    if (cell !== undefined) {
      this.box.open(this.drafts.take(this.book.nameOf(active)) ?? cell.text);
      this.front.paint();
    }
  }

  /** Takes what has been typed: for the active cell, or for every cell that is selected. */
  commit(everywhere = false): void {
    if (this.box.mode === undefined) {
      return;
    }
    const { text } = this.box;
    const { active } = this.book.selection;
    const name = this.book.nameOf(active);
    this.box.close();
    this.drafts.take(name);
    if (everywhere) {
      this.put(text);
    } else if (text !== this.book.cell(active)?.text || !this.drafts.settled) {
      this.foot.say('');
      this.drafts.send(name, text);
    }
    this.front.paint();
  }

  /** Gives up what has been typed. */
  cancel(): void {
    this.box.close();
    this.front.paint();
  }

  /** Puts one text into every selected cell. */
  put(text: string): void {
    const { selection } = this.book;
    const { from, to } = rangeOf(selection);
    if (isOne(selection)) {
      this.foot.say('');
      this.drafts.send(this.book.nameOf(from), text);
      this.front.paint();
    } else {
      this.putBlock(repeated(text, to.row - from.row + 1, to.column - from.column + 1));
    }
  }

  /** Puts a block at the selection; which cells it goes to, the server finds. */
  putBlock(text: string): void {
    this.foot.say('');
    this.drafts.sendBlock(this.book.nameOf(rangeOf(this.book.selection).from), text);
  }

  /**
   * Hears what came of something sent; what was not written is opened again to be typed on, unless
   * the user types elsewhere by now.
   */
  written(id: number, written: Written): void {
    const left = this.drafts.settle(id, written);
    const free = this.box.mode === undefined && document.hasFocus();
    if (left !== undefined && free && this.book.go(left.cell)) {
      this.edit();
      this.front.reveal();
    }
    this.front.paint();
    this.foot.say(written.message, !written.done);
  }
}
