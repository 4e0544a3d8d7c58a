import { eventually } from '../eventually.mjs';

/**
 * The text editor of one file: its lines, where they are on the screen, what is underlined. Lines
 * count from 1.
 */
export class Text {
  #page;
  #name;
  #editor;

  constructor(page, name) {
    this.#page = page;
    this.#name = name;
    this.#editor = page.locator(`.monaco-editor[data-uri$="/${encodeURIComponent(name)}"]`).first();
  }

  /** The tab of the file. */
  get tab() {
    return this.#page.locator('.tabs-container .tab', { hasText: this.#name }).first();
  }

  /** Waits until the text is there and puts the keyboard into it. */
  async focus() {
    await eventually(`text of ${this.#name}`, async () => {
      await this.tab.click({ timeout: 3000 });
      await this.#editor.locator('.view-line').first().waitFor({ timeout: 3000 });
      return this.#editor.evaluate((editor) => editor.contains(document.activeElement));
    });
  }

  /**
   * Puts the cursor into a line and column (UTF-16, from 1), scrolling there. The column is walked
   * to, as versions of the editor differ in how wide they take a Chinese character to be.
   */
  async goTo(line, column = 1) {
    await eventually(`line ${line}`, async () => {
      await this.focus();
      await this.#page.keyboard.press('Control+g');
      const input = this.#page.locator('.quick-input-widget:visible input[type=text]');
      await input.waitFor({ timeout: 3000 });
      await input.fill(`:${line}`);
      await this.#page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden', timeout: 3000 });
      return (await this.line(line)) !== null;
    });
    await this.#page.keyboard.press('Home');
    for (let i = 1; i < column; i++) await this.#page.keyboard.press('ArrowRight');
  }

  /** The text of a line that is on the screen; null for another. */
  async line(line) {
    return this.#editor.evaluate(onLine, { line });
  }

  /**
   * Where a cell of a table row is on the screen: `left`, `right`, `top` of its text without the
   * blanks around it, in pixels. Cells count from 0, the row's name.
   */
  async cell(line, index) {
    return eventually(`cell ${index} of line ${line}`, () =>
      this.#editor.evaluate(onLine, { line, index }),
    );
  }

  /** What is underlined on the screen, of one severity: `left`, `right`, `top` in pixels. */
  async underlined(severity = 'error') {
    const found = this.#editor.locator(`.view-overlays .squiggly-${severity}`);
    return found.evaluateAll((marks) =>
      marks.map((mark) => {
        const { left, right } = mark.getBoundingClientRect();
        return { left, right, top: mark.parentElement.getBoundingClientRect().top };
      }),
    );
  }

  /**
   * What the light bulb at the cursor offers. It may be asked before the server has answered, so it
   * is asked again.
   */
  async fixes() {
    const rows = this.#page.locator('.action-widget .monaco-list-row.action');
    await eventually(
      'light bulb',
      async () => {
        await this.#page.keyboard.press('Escape');
        await this.#page.keyboard.press('Control+.');
        await rows.first().waitFor({ timeout: 3000 });
        return true;
      },
      { timeout: 30_000 },
    );
    return rows.allInnerTexts();
  }

  /** Applies what the light bulb at the cursor offers under this title. */
  async fix(title) {
    const offered = await this.fixes();
    if (!offered.some((one) => one.includes(title))) throw new Error(`no ${title} in ${offered}`);
    // By keyboard: the editor lays a sheet over the list that catches the mouse.
    const chosen = this.#page.locator('.action-widget .monaco-list-row.action.focused', {
      hasText: title,
    });
    for (let i = 1; i < offered.length && !(await chosen.count()); i++)
      await this.#page.keyboard.press('ArrowDown');
    if (!(await chosen.count()))
      throw new Error(`${title} is not reached by the arrow key in ${offered}`);
    await this.#page.keyboard.press('Enter');
    await chosen.waitFor({ state: 'hidden' });
  }

  /** The note on what the cursor is in, as soon as it says `text`. */
  async hover(text) {
    const note = this.#page.locator('.monaco-hover:visible', { hasText: text });
    await eventually(`note with ${text}`, async () => {
      await this.#page.keyboard.press('Control+k');
      await this.#page.keyboard.press('Control+i');
      await note.waitFor({ timeout: 3000 });
      return true;
    });
    return note;
  }

  /** The file that the first definition of what the cursor is in lies in; there are several. */
  async definition() {
    const peek = this.#page.locator('.peekview-widget');
    await eventually('definitions', async () => {
      await this.#page.keyboard.press('F12');
      await peek.waitFor({ timeout: 3000 });
      return true;
    });
    const name = await peek.locator('.peekview-title .filename').innerText();
    await this.#page.keyboard.press('Escape');
    await peek.waitFor({ state: 'hidden' });
    return name.trim();
  }

  /** Whether there are changes that are not saved. */
  async dirty() {
    return this.tab.evaluate((tab) => tab.classList.contains('dirty'));
  }

  /** Saves what was changed, and waits until it is done. */
  async save() {
    await eventually(`${this.#name} changed`, () => this.dirty());
    await this.focus();
    await this.#page.keyboard.press('Control+s');
    await eventually(`${this.#name} saved`, async () => !(await this.dirty()));
  }

  /** Chooses from the menu of the right mouse button at the cursor. */
  async menu(title) {
    await this.focus();
    await this.#page.keyboard.press('Shift+F10');
    await this.#page.locator('.monaco-menu .action-item', { hasText: title }).first().click();
  }
}

/**
 * Runs in the page: the text of a line, all of its rows where it is wrapped, or with an index the
 * place of a cell in it; null when it is not shown.
 */
function onLine(editor, { line, index }) {
  const top = (element) => Math.round(element.getBoundingClientRect().top);
  const numbers = [...editor.querySelectorAll('.margin .line-numbers')].filter((number) =>
    number.textContent.trim(),
  );
  const number = numbers.find((shown) => shown.textContent.trim() === String(line));
  if (!number) return null;
  const next = Math.min(...numbers.map(top).filter((one) => one > top(number)));
  const shown = [...editor.querySelectorAll('.view-line')]
    .filter((row) => top(row) >= top(number) && top(row) < next)
    .sort((a, b) => top(a) - top(b));
  if (shown.length === 0) return null;
  const places = [];
  let text = '';
  for (const row of shown) {
    const walker = document.createTreeWalker(row, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const part = walker.currentNode.data;
      for (let i = 0; i < part.length; i++) places.push([walker.currentNode, i]);
      text += part;
    }
  }
  text = text.replaceAll('\u00a0', ' ');
  if (index === undefined) return text;
  const cell = [...text.matchAll(/[^|]*\|/g)][index + 1];
  if (!cell) return null;
  const start = cell.index + cell[0].search(/[^ ]/);
  const end = cell.index + cell[0].slice(0, -1).trimEnd().length;
  if (start >= end) return null;
  const range = document.createRange();
  range.setStart(...places[start]);
  range.setEnd(places[end - 1][0], places[end - 1][1] + 1);
  const { left, right } = range.getBoundingClientRect();
  return { left, right, top: shown[0].getBoundingClientRect().top };
}
