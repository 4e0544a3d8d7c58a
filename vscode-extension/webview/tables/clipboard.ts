import { isBlock, toHtml, toText } from './block';
import type { Sheet } from './sheet';

/** Copies, cuts and pastes; in the open box that is the browser's own affair, but for whole blocks. */
export class Clipboard {
  constructor(private readonly sheet: Sheet) {
    const input = sheet.box.element;
    input.addEventListener('copy', (event) => this.copy(event));
    input.addEventListener('cut', (event) => {
      if (this.copy(event)) {
        sheet.pen.put('');
      }
    });
    input.addEventListener('paste', (event) => this.paste(event));
  }

  /** What a menu copies: a part of what is typed in the open box, else the selected cells. */
  taken(cut: boolean): string {
    const { box, book, pen } = this.sheet;
    if (box.mode !== undefined) {
      return box.part(cut);
    }
    const text = toText(book.block());
    if (cut) {
      pen.put('');
    }
    return text;
  }

  /** What a menu pastes: into the open box, or over the selected cells. */
  put(text: string): void {
    const { box, pen } = this.sheet;
    if (isBlock(text)) {
      pen.cancel();
      pen.putBlock(text);
    } else if (box.mode === undefined) {
      pen.put(text);
    } else {
      box.replace(text);
    }
  }

  private copy(event: ClipboardEvent): boolean {
    if (this.sheet.box.mode !== undefined) {
      return false;
    }
    const block = this.sheet.book.block();
    event.clipboardData?.setData('text/plain', toText(block));
    event.clipboardData?.setData('text/html', toHtml(block));
    event.preventDefault();
    return true;
  }

  private paste(event: ClipboardEvent): void {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (this.sheet.box.mode !== undefined && !isBlock(text)) {
      return;
    }
    event.preventDefault();
    if (text !== '') {
      this.put(text);
    }
  }
}
