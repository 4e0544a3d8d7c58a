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
    const block = isBlock(text);
    if (this.sheet.box.mode !== undefined) {
      if (!block) {
        return;
      }
      this.sheet.pen.cancel();
    }
    event.preventDefault();
    if (block) {
      this.sheet.pen.putBlock(text);
    } else if (text !== '') {
      this.sheet.pen.put(text);
    }
  }
}
