import { type Direction, advanced } from './advance';
import { type Action, actionOf } from './keys';
import { clamp, moved } from './selection';
import type { Sheet } from './sheet';

/** What the keyboard does in the grid and in the box. */
export class Keyboard {
  constructor(private readonly sheet: Sheet) {
    sheet.box.element.addEventListener('keydown', (event) => this.pressed(event));
  }

  private pressed(event: KeyboardEvent): void {
    // a key that an input method takes, such as the Enter that ends a composition
    if (event.isComposing || event.key === 'Process') {
      return;
    }
    const action = actionOf(event);
    if (action === undefined) {
      return;
    }
    const taken =
      this.sheet.box.mode === undefined ? this.inGrid(action) : this.inBox(action, event);
    if (taken !== 'no') {
      event.stopPropagation(); // else the editor would do something of its own too
      if (taken === 'yes') {
        event.preventDefault();
      }
    }
  }

  /** `native`: the browser does it, the editor does not. */
  private inBox(action: Action, event: KeyboardEvent): 'yes' | 'no' | 'native' {
    const { sheet } = this;
    const within = sheet.box.mode === 'within';
    switch (action.do) {
      case 'cancel':
        sheet.pen.cancel();
        return 'yes';
      case 'fill':
        sheet.pen.commit(true);
        return 'yes';
      case 'move':
        // typing over, arrows go on to the next cell; changing a text, they go along it
        if (within && !/^Page|^Arrow(Up|Down)$/.test(event.key)) {
          return 'native';
        }
        sheet.pen.commit();
        return this.inGrid(action);
      case 'advance':
      case 'table':
      case 'save':
        sheet.pen.commit();
        return this.inGrid(action);
      default:
        return 'native';
    }
  }

  private inGrid(action: Action): 'yes' | 'no' {
    const { sheet } = this;
    const { book, area } = sheet;
    switch (action.do) {
      case 'move':
        sheet.select(moved(book.selection, action.motion, action.stretch, area));
        break;
      case 'advance':
        return this.advance(action.to);
      case 'table':
        sheet.choose(book.beside(action.by));
        break;
      case 'edit':
        sheet.pen.edit();
        break;
      case 'all': {
        const last = { row: area.rows - 1, column: area.columns - 1 };
        const { active } = book.selection;
        sheet.select({ active, anchor: { row: 0, column: 0 }, extent: clamp(last, area) });
        break;
      }
      case 'clear':
        sheet.pen.put('');
        break;
      case 'fill':
      case 'cancel':
        break;
      default:
        sheet.ask(action.do);
    }
    return 'yes';
  }

  private advance(to: Direction): 'yes' | 'no' {
    const next = advanced(this.sheet.book.selection, to, this.sheet.area);
    if (next === undefined) {
      return 'no'; // out of the grid, to what comes next
    }
    this.sheet.select(next);
    return 'yes';
  }
}
