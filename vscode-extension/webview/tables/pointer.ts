import type { Spot } from './grid';
import { type Place, type Selection, between, contains, only, rangeOf } from './selection';
import type { Sheet } from './sheet';

/** What a pointer does in the grid: a click selects, a drag stretches, a double click edits. */
export class Pointer {
  private from: Spot | undefined;

  constructor(private readonly sheet: Sheet) {
    const grid = sheet.front.grid.element;
    grid.addEventListener('mousedown', (event) => this.down(event));
    grid.addEventListener('mouseover', (event) => this.over(event));
    grid.addEventListener('dblclick', ({ target }) => {
      if (target !== sheet.box.element && sheet.front.grid.spot(target)?.on === 'cell') {
        sheet.pen.edit();
      }
    });
    window.addEventListener('mouseup', () => {
      this.from = undefined;
    });
  }

  private down(event: MouseEvent): void {
    const { sheet } = this;
    const spot = sheet.front.grid.spot(event.target);
    // in the open box, the pointer sets the caret
    if (spot === undefined || event.target === sheet.box.element) {
      return;
    }
    event.preventDefault(); // the keyboard stays in the box, where a menu's copying finds it
    if (event.button !== 0) {
      this.aside(spot);
      return;
    }
    sheet.pen.commit();
    sheet.select(this.selection(spot, event.shiftKey));
    sheet.box.focus();
    this.from = spot;
  }

  /** For a menu: what is selected stays so when the pointer is in it. */
  private aside(spot: Spot): void {
    const { sheet } = this;
    const { selection } = sheet.book;
    if (spot.on !== 'cell' || !contains(rangeOf(selection), spot.place)) {
      sheet.pen.commit();
      sheet.select(this.selection(spot, false));
    }
    sheet.box.focus();
  }

  private over({ target, buttons }: MouseEvent): void {
    const spot = this.sheet.front.grid.spot(target);
    if (this.from !== undefined && spot?.on === this.from.on && buttons === 1) {
      this.sheet.select(this.selection(spot, true));
    }
  }

  private selection(spot: Spot, stretch: boolean): Selection {
    const { area, book } = this.sheet;
    const { anchor } = book.selection;
    const last: Place = { row: area.rows - 1, column: area.columns - 1 };
    switch (spot.on) {
      case 'cell':
        return stretch ? between(anchor, spot.place) : only(spot.place);
      case 'row': {
        const row = stretch ? anchor.row : spot.row;
        return between({ row, column: 0 }, { row: spot.row, column: last.column });
      }
      case 'column': {
        const column = stretch ? anchor.column : spot.column;
        return between({ row: 0, column }, { row: last.row, column: spot.column });
      }
      case 'corner':
        return between({ row: 0, column: 0 }, last);
    }
  }
}
