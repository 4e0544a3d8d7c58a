import { eventually } from '../eventually.mjs';

/** The table view of a report, as a person at the keyboard has it. Rows and columns count from 0. */
export class Grid {
  #page;

  /** @param frame the document inside the webview */
  constructor(page, frame) {
    this.#page = page;
    this.frame = frame;
  }

  /**
   * Waits for the grid of the editor that is in front, and for the keyboard to be in it. When a
   * webview is slow to load the editor now and then forgets to hand it the keyboard; it is then
   * asked to once more, by keyboard.
   */
  static async of(editor) {
    const grid = new Grid(editor.page, await editor.webview('[role=gridcell]'));
    const hasKeyboard = async () => (await grid.active()) !== '';
    await eventually('keyboard in the grid', hasKeyboard, { timeout: 5000 }).catch(() =>
      editor.prompts.run('Focus Active Editor Group'),
    );
    await eventually('keyboard in the grid', hasKeyboard);
    return grid;
  }

  /** Goes on from table to table until the one of this name is in front. */
  async table(name) {
    const shown = () => this.frame.locator('[role=tab][aria-selected=true]').innerText();
    for (let before; (await this.name()) !== name;) {
      before = await shown();
      await this.#page.keyboard.press('Control+PageDown');
      await eventually(`the table behind ${before}`, async () => (await shown()) !== before);
    }
  }

  /** The name of the table in front. */
  async name() {
    return this.frame.locator('.corner .name').textContent();
  }

  /** The place of the cell that the keyboard is in, as row and column; empty when in none. */
  async active() {
    return this.frame.evaluate(() => {
      const cell = document.hasFocus() && document.activeElement.closest('td');
      return cell ? `${cell.parentElement.ariaRowIndex - 2} ${cell.ariaColIndex - 2}` : '';
    });
  }

  /** Goes to a cell by the arrow keys. */
  async goTo(row, column) {
    await this.#page.keyboard.press('Control+Home');
    for (let i = 0; i < row; i++) await this.#page.keyboard.press('ArrowDown');
    for (let i = 0; i < column; i++) await this.#page.keyboard.press('ArrowRight');
    await eventually(
      `cell ${row} ${column}`,
      async () => (await this.active()) === `${row} ${column}`,
    );
  }

  /** What the cells of a row show, those of all rows when none is named. */
  async texts(row) {
    const texts = await this.frame
      .locator('tbody tr')
      .evaluateAll((rows) =>
        rows.map((one) => [...one.querySelectorAll('td .text')].map((text) => text.textContent)),
      );
    return row === undefined ? texts : texts[row];
  }

  /** Waits until a row's cells show these texts. */
  async shows(row, texts) {
    await eventually(`row ${row} shows ${texts}`, async () => {
      const now = await this.texts(row);
      if (String(now) !== String(texts)) throw new Error(`it shows ${now}`);
      return true;
    });
  }

  /** The cells with a mark, such as error or unbalanced, as row and column. */
  async marked(kind) {
    return this.frame
      .locator(`td.${kind}`)
      .evaluateAll((cells) =>
        cells.map((cell) => `${cell.parentElement.ariaRowIndex - 2} ${cell.ariaColIndex - 2}`),
      );
  }

  /** How far the table has come. */
  async state() {
    return this.frame.locator('.state').innerText();
  }

  /** Waits until the line on how far the table has come says `text`. */
  async stateSays(text) {
    await eventually(`state ${text}`, async () => {
      const now = await this.state();
      if (!now.includes(text)) throw new Error(`it says ${now}`);
      return true;
    });
  }

  /** The sentences on what is found about the active cell. */
  async findings() {
    return this.frame.locator('.findings li').allInnerTexts();
  }

  /** Presses a button above or below the grid. */
  async press(title) {
    await this.frame.getByRole('button', { name: title, exact: true }).click();
  }

  /** What is said of what was written last. */
  async notice() {
    return this.frame.locator('.notice').innerText();
  }

  /** Chooses from the menu of the right mouse button at a cell. */
  async menu(row, column, title) {
    const cells = this.frame.locator(`tr[aria-rowindex="${row + 2}"] td`);
    await cells.nth(column).click({ button: 'right' });
    await this.#page.waitForTimeout(500); // a menu that has just opened takes no click
    await this.#page.locator('.monaco-menu .action-item', { hasText: title }).first().click();
  }

  /** Pastes a text from the clipboard of the browser. */
  async paste(text) {
    await this.#page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.#page.keyboard.press('Control+v');
  }
}
