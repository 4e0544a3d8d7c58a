import type { Book } from './book';
import type { Box } from './box';
import { element } from './dom';
import type { Drafts } from './drafts';
import type { Foot } from './foot';
import { Grid } from './grid';
import { contains, rangeOf } from './selection';
import { Top } from './top';
import { together } from './view';

const PANEL = 'table';
const NOTHING = { severity: null, messages: [] };
const NONE = '这份年报里还没有表格。在文本里写上表格，这里就能填。';

/** What the user can want outside the grid, and what is to be known of what is in sight. */
export interface Wishes {
  /** The table of a name is wanted. */
  choose: (name: string) => void;
  /** The text is wanted. */
  text: () => void;
  /** The blanks of the table in front are to become 0. */
  zeros: () => void;
  /** Something else may be in sight. */
  painted: () => void;
}

/** What the user sees of the book: what stands above the grid, the grid, what is said below. */
export class Front {
  readonly grid = new Grid();
  private readonly panel = element('div', {
    id: PANEL,
    role: 'tabpanel',
    'aria-labelledby': 'chosen-tab',
  });
  private readonly top: Top;
  private readonly main = element('main', {}, this.panel);
  private readonly empty: HTMLElement;

  constructor(
    private readonly book: Book,
    private readonly box: Box,
    private readonly drafts: Drafts,
    private readonly foot: Foot,
    private readonly wishes: Wishes,
  ) {
    this.top = new Top(PANEL, wishes.choose, wishes.zeros);
    const open = element('button', { type: 'button' }, '打开文本');
    open.addEventListener('click', wishes.text);
    this.empty = element('main', { class: 'empty' }, element('p', {}, NONE), open);
    this.panel.append(this.grid.element);
    document.body.prepend(this.top.element, this.main, this.foot.element, this.empty);
    this.empty.hidden = true;
  }

  /** Shows everything as it now stands, in place. */
  paint(): void {
    const { book } = this;
    const { table } = book;
    for (const part of [this.top.element, this.main, this.foot.element]) {
      part.hidden = table === undefined;
    }
    this.empty.hidden = table !== undefined;
    if (table === undefined) {
      return;
    }
    this.top.show(book, table);
    const focused = this.box.focused; // which the box loses with a row that goes
    this.grid.show(table, (row, column) => this.drafts.of({ table: book.chosen, row, column }));
    this.select(focused);
  }

  /** Shows what is selected, and puts the box into the active cell. */
  select(focused = this.box.focused): void {
    const { book, box, grid } = this;
    const { active } = book.selection;
    const cell = book.cell(active);
    const at = grid.cell(active);
    const row = book.table?.rows[active.row];
    const column = book.table?.columns[active.column]?.label ?? '';
    grid.mark(book.selection);
    if (at !== undefined) {
      const text = this.drafts.of(book.nameOf(active))?.text ?? cell?.text ?? '';
      box.lie(at, text, `${row?.label ?? ''}，${column}`, cell?.severity === 'error');
      if (focused) {
        box.focus();
      }
    }
    const { from, to } = rangeOf(book.selection);
    const size = `${to.row - from.row + 1} 行 ${to.column - from.column + 1} 列`;
    const one = contains({ from, to: from }, to);
    const where = `${row?.label ?? ''} · ${column}${one ? '' : `（选中 ${size}）`}`;
    this.foot.offerAgain(this.drafts.refusedBlock !== undefined);
    this.foot.show(where, cell === undefined || row === undefined ? NOTHING : together(cell, row));
    this.wishes.painted();
  }

  /** Brings the place that was last gone to into sight, clear of the headers that stay. */
  reveal(): void {
    const { active, anchor, extent } = this.book.selection;
    const corner = this.grid.corner;
    this.panel.style.scrollPadding = `${corner.offsetHeight}px 0 0 ${corner.offsetWidth}px`;
    const moved = active === anchor ? extent : active;
    this.grid.cell(moved)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
}
