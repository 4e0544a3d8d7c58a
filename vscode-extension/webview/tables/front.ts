import type { Book } from './book';
import type { Box } from './box';
import { element, write } from './dom';
import type { Drafts } from './drafts';
import type { Foot } from './foot';
import { Grid } from './grid';
import { contains, rangeOf } from './selection';
import { Tabs } from './tabs';
import { together } from './view';

const PANEL = 'table';
const NOTHING = { severity: null, messages: [] };
const NONE = '这份年报里还没有表格。在文本里写上表格，这里就能填。';

/** What the user sees of the book: tabs, how far the table has come, the grid, what is said below. */
export class Front {
  readonly grid = new Grid();
  private readonly tabs: Tabs;
  private readonly state = element('p', { class: 'state' });
  private readonly panel = element('div', {
    id: PANEL,
    role: 'tabpanel',
    'aria-labelledby': 'chosen-tab',
  });
  private readonly heading = element('h1', { class: 'again' });
  private readonly top: HTMLElement;
  private readonly main = element('main', {}, this.panel);
  private readonly empty: HTMLElement;

  /**
   * @param choose is called with the name of the table that is wanted
   * @param text is called when the text is wanted
   * @param painted is called when something else may be in sight
   */
  constructor(
    private readonly book: Book,
    private readonly box: Box,
    private readonly drafts: Drafts,
    private readonly foot: Foot,
    choose: (name: string) => void,
    text: () => void,
    private readonly painted: () => void,
  ) {
    this.tabs = new Tabs(PANEL, choose);
    this.top = element('header', {}, this.heading, this.tabs.element, this.state);
    const open = element('button', { type: 'button' }, '打开文本');
    open.addEventListener('click', text);
    this.empty = element('main', { class: 'empty' }, element('p', {}, NONE), open);
    this.panel.append(this.grid.element);
    document.body.prepend(this.top, this.main, this.foot.element, this.empty);
    this.empty.hidden = true;
  }

  /** Shows everything as it now stands, in place. */
  paint(): void {
    const { book } = this;
    const { table } = book;
    for (const part of [this.top, this.main, this.foot.element]) {
      part.hidden = table === undefined;
    }
    this.empty.hidden = table !== undefined;
    if (table === undefined) {
      return;
    }
    const tabs = book.tables.map(({ title, rows }, index) => ({
      key: book.names[index] ?? '',
      title,
      faulty: rows.some((row) => [row, ...row.cells].some(({ severity }) => severity === 'error')),
    }));
    this.tabs.show(tabs, book.chosen);
    write(this.heading, table.title);
    write(this.state, table.state);
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
    this.foot.show(where, cell === undefined || row === undefined ? NOTHING : together(cell, row));
    this.painted();
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
