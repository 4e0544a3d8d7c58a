import { Keyed, arrange, attribute, element, write } from './dom';

/** A table to choose: whether something in it has to be mended, and whether cells are empty. */
export interface Tab {
  key: string;
  title: string;
  faulty: boolean;
  unfilled: boolean;
}

/** The tables of the report to choose from, as a list of tabs. */
export class Tabs {
  readonly element = element('div', { role: 'tablist', 'aria-label': '表格' });
  private readonly tabs = new Keyed(() => this.make());
  private names: string[] = [];
  private shown: HTMLElement[] = [];

  /**
   * @param panel the id of what a tab shows
   * @param choose is called with the name of the table that is wanted
   */
  constructor(
    private readonly panel: string,
    private readonly choose: (name: string) => void,
  ) {
    this.element.addEventListener('keydown', (event) => this.pressed(event));
  }

  /** Shows the tables, of which one is in front. */
  show(tables: readonly Tab[], chosen: string): void {
    this.names = tables.map(({ key }) => key);
    this.shown = this.tabs.take(this.names);
    this.shown.forEach((tab, index) => {
      const table = tables[index];
      const here = table?.key === chosen;
      write(tab, table?.title ?? '');
      tab.classList.toggle('faulty', table?.faulty === true);
      tab.classList.toggle('unfilled', table?.unfilled === true);
      attribute(tab, 'aria-selected', `${here}`);
      attribute(tab, 'tabindex', here ? '0' : '-1');
      if (here) {
        attribute(tab, 'id', 'chosen-tab');
      } else {
        attribute(tab, 'id', undefined);
      }
    });
    arrange(this.element, this.shown);
    this.shown[this.names.indexOf(chosen)]?.scrollIntoView({ block: 'nearest' });
  }

  private make(): HTMLElement {
    const tab = element('button', { role: 'tab', type: 'button', 'aria-controls': this.panel });
    tab.addEventListener('click', () => this.take(this.shown.indexOf(tab)));
    return tab;
  }

  private pressed(event: KeyboardEvent): void {
    const at = this.shown.findIndex((tab) => tab === document.activeElement);
    const last = this.shown.length - 1;
    const steps: Record<string, number> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (at >= 0 && next !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      this.take(next);
      this.shown[next]?.focus();
    }
  }

  private take(index: number): void {
    const name = this.names[index];
    if (name !== undefined) {
      this.choose(name);
    }
  }
}
