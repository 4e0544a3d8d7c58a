import type { Written } from '../../src/tables/messages';
import { repeated } from './block';
import type { Book } from './book';
import type { Box } from './box';
import type { Drafts } from './drafts';
import type { Foot } from './foot';
import type { Front } from './front';
import { between, contains, isOne, rangeOf } from './selection';

/** Writes: what is typed and pasted goes to the text, and what is refused comes back. */
export class Pen {
  /** The block that was sent last, and what was selected then. */
  private block = { id: 0, at: '' };

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
    const at = this.book.nameOf(rangeOf(this.book.selection).from);
    this.block = { id: this.drafts.sendBlock(at, text), at: this.here };
    this.front.paint();
  }

  /** Puts the block that was refused last where it was to go. */
  putAgain(): void {
    this.commit();
    const block = this.drafts.refusedBlock;
    if (block !== undefined && this.book.go(block.cell)) {
      this.putBlock(block.text);
      this.box.focus();
    }
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
    const [first, last] = written.corners ?? [];
    if (first !== undefined && last !== undefined && this.isAt(id)) {
      const range = between(first, last);
      const { active } = this.book.selection;
      this.book.select({ ...range, active: contains(rangeOf(range), active) ? active : first });
    }
    this.front.paint();
    if (written.message !== '') {
      this.foot.say(written.message, !written.done); // else what was said of another one stays
    }
  }

  /** Whether that was the last block, and the user has gone nowhere since. */
  private isAt(id: number): boolean {
    return this.block.id === id && this.block.at === this.here && this.box.mode === undefined;
  }

  private get here(): string {
    return JSON.stringify([this.book.chosen, rangeOf(this.book.selection)]);
  }
}
