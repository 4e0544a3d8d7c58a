import { attribute, element } from './dom';

/** How a cell is being edited: typed over, or changed from what it holds. */
export type Editing = 'over' | 'within';

/**
 * The one input of the grid. It lies in the active cell, unseen but focused and with the cell's text
 * selected, so that the first letter typed, even one that an input method is still composing, already
 * is in a real input and takes the place of the text.
 */
export class Box {
  readonly element = element('input', {
    type: 'text',
    class: 'box',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  private editing: Editing | undefined;

  /** @param changed is called at every change of what is typed */
  constructor(private readonly changed: () => void) {
    this.element.addEventListener('compositionstart', () => this.begin('over'));
    this.element.addEventListener('input', () => {
      this.begin('over');
      this.changed();
    });
    // with nothing selected a browser would tell of no copying
    for (const type of ['beforecopy', 'beforecut']) {
      this.element.addEventListener(type, (event) => {
        if (this.editing === undefined) {
          event.preventDefault();
        }
      });
    }
  }

  /** How it is being edited; undefined while nothing is typed. */
  get mode(): Editing | undefined {
    return this.editing;
  }

  /** What has been typed. */
  get text(): string {
    return this.element.value;
  }

  /** Whether the keyboard is in it; not so while the user is in another part of the editor. */
  get focused(): boolean {
    return document.hasFocus() && document.activeElement === this.element;
  }

  /** Lies down in a cell and shows assistive technology what is in it; what is typed stays. */
  lie(cell: HTMLElement, text: string, label: string, invalid: boolean): void {
    if (this.element.parentElement !== cell) {
      cell.append(this.element);
    }
    attribute(this.element, 'aria-label', label);
    attribute(this.element, 'aria-invalid', invalid ? 'true' : undefined);
    if (this.editing === undefined && this.element.value !== text) {
      this.element.value = text;
    }
  }

  /** Opens with a text, the caret at its end. */
  open(text: string): void {
    this.element.value = text;
    this.begin('within');
    this.element.focus({ preventScroll: true });
    this.element.setSelectionRange(text.length, text.length);
  }

  /** The selected part of what is typed; it goes when it is cut. */
  part(cut: boolean): string {
    const { value, selectionStart, selectionEnd } = this.element;
    const text = value.slice(selectionStart ?? 0, selectionEnd ?? 0);
    if (cut) {
      this.replace('');
    }
    return text;
  }

  /** Puts a text in the place of what is selected of it. */
  replace(text: string): void {
    const { selectionStart, selectionEnd } = this.element;
    this.element.setRangeText(text, selectionStart ?? 0, selectionEnd ?? 0, 'end');
    this.changed();
  }

  /** Closes; what was typed has been taken, or is given up. */
  close(): void {
    this.editing = undefined;
    this.element.classList.remove('open');
  }

  /** Takes the keyboard. */
  focus(): void {
    this.element.focus({ preventScroll: true });
    if (this.editing === undefined) {
      this.element.select();
    }
  }

  private begin(mode: Editing): void {
    if (this.editing === undefined) {
      this.editing = mode;
      this.element.classList.add('open');
    }
  }
}
