import type { Cell, Table } from '../../src/protocol';
import type { Book } from './book';
import { element, write } from './dom';
import { Tabs } from './tabs';
import { isEmpty } from './view';

/** What stands above the grid: the tables to choose from, and how far the one in front has come. */
export class Top {
  readonly element: HTMLElement;
  private readonly heading = element('h1', { class: 'again' });
  private readonly tabs: Tabs;
  private readonly state = element('p', { class: 'state' });
  private readonly zeros = element('button', { type: 'button', class: 'quiet' }, '空白填0…');

  /**
   * @param panel the id of what a tab shows
   * @param choose is called with the name of the table that is wanted
   * @param zeros is called when the blanks of the table in front are to become 0
   */
  constructor(panel: string, choose: (name: string) => void, zeros: () => void) {
    this.tabs = new Tabs(panel, choose);
    this.zeros.addEventListener('click', zeros);
    const line = element('div', { class: 'progress' }, this.state, this.zeros);
    this.element = element('header', {}, this.heading, this.tabs.element, line);
  }

  /** Shows the tables of a book, of which one is in front. */
  show({ tables, names, chosen }: Book, table: Table): void {
    const tabs = tables.map((each, index) => ({
      key: names[index] ?? '',
      title: each.title,
      faulty:
        each.rows.some(({ severity }) => severity === 'error') ||
        cells(each).some((cell) => cell.severity === 'error' && !isEmpty(cell)),
      unfilled: cells(each).some(isEmpty),
    }));
    this.tabs.show(tabs, chosen);
    write(this.heading, table.title);
    write(this.state, table.state);
    this.zeros.hidden = !cells(table).some(({ kind }) => kind === 'blank');
  }
}

function cells({ rows }: Table): Cell[] {
  return rows.flatMap((row) => row.cells);
}
