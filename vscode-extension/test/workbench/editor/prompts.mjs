import { eventually } from '../eventually.mjs';

const WIDGET = '.quick-input-widget:visible';

/** What the editor asks and says: command palette, quick input, dialogs, notifications. */
export class Prompts {
  #page;

  constructor(page) {
    this.#page = page;
  }

  /** Runs a command that the palette shows by this title, with or without a category before it. */
  async run(title) {
    await eventually(`command ${title}`, async () => {
      // A palette that is open lists the commands that were there when it opened.
      await this.#page.keyboard.press('Escape');
      await this.#page.keyboard.press('F1');
      const input = this.#page.locator(`${WIDGET} input[type=text]`);
      await input.waitFor({ timeout: 3000 });
      await input.fill(`>${title}`);
      const row = await eventually(title, () => this.#row((name) => isTitle(name, title)), {
        timeout: 5000,
      });
      await row.click();
      return true;
    });
  }

  /** The titles, categories before them, that the palette finds by some words. */
  async commands(words) {
    return eventually(`commands by ${words}`, async () => {
      await this.#page.keyboard.press('Escape');
      await this.#page.keyboard.press('F1');
      await this.#page.locator(`${WIDGET} input[type=text]`).fill(`>${words}`);
      const rows = this.#page.locator(`${WIDGET} .monaco-list-row`, { hasText: words });
      await rows.first().waitFor({ timeout: 3000 });
      const found = await rows.locator('.label-name').allInnerTexts();
      await this.#page.keyboard.press('Escape');
      return found.map(plain);
    });
  }

  /** Waits for a question that says `text`, in its title, prompt or placeholder. */
  async asked(text) {
    await eventually(`question ${text}`, async () => {
      const widget = this.#page.locator(WIDGET);
      const placeholder = await widget.locator('input[type=text]').getAttribute('placeholder');
      return `${await widget.innerText()}\n${placeholder}`.includes(text);
    });
  }

  /** Types into the question that says `text`, and leaves it open. */
  async type(text, typed) {
    await this.asked(text);
    await this.#page.locator(`${WIDGET} input[type=text]`).fill(typed);
  }

  /** Types an answer to the question that says `text`. */
  async answer(text, typed) {
    await this.type(text, typed);
    await this.#page.keyboard.press('Enter');
  }

  /** Picks the row that begins with `choice` in answer to the question that says `text`. */
  async pick(text, choice) {
    await this.asked(text);
    const row = await eventually(`choice ${choice}`, () =>
      this.#row((name) => name.startsWith(choice)),
    );
    await row.click();
  }

  /** What can be picked in answer to the question that says `text`. */
  async choices(text) {
    await this.asked(text);
    // The rows of what was asked before stay for a moment; they say how many those were.
    let before;
    return eventually(`choices of ${text}`, async () => {
      const rows = await this.#page
        .locator(`${WIDGET} .monaco-list-row`)
        .evaluateAll((all) =>
          all.map((row) => [
            row.querySelector('.label-name').textContent,
            row.getAttribute('aria-setsize'),
          ]),
        );
      const same = String(rows) === before;
      before = String(rows);
      const sizes = new Set(rows.map(([, size]) => size));
      return same && sizes.size === 1 && rows.map(([name]) => plain(name));
    });
  }

  /** Presses a button of the dialog that says `text`, and answers with all that the dialog says. */
  async dialog(text, button) {
    const dialog = this.#page.locator('.monaco-dialog-box', { hasText: text });
    await dialog.waitFor({ timeout: 20_000 });
    const said = await dialog.innerText();
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'hidden' });
    return said;
  }

  /** The messages that are shown now. */
  async notifications() {
    return this.#page
      .locator('.notifications-toasts .notification-list-item-message')
      .allInnerTexts();
  }

  /** Waits for a message that says `text`; presses one of its buttons when it is named. */
  async notified(text, button, timeout = 20_000) {
    const toast = this.#page.locator('.notifications-toasts .notification-list-item', {
      hasText: text,
    });
    await toast.first().waitFor({ timeout });
    const said = await toast.first().locator('.notification-list-item-message').innerText();
    if (button) await toast.first().getByRole('button', { name: button, exact: true }).click();
    return said;
  }

  async #row(fits) {
    for (const row of await this.#page.locator(`${WIDGET} .monaco-list-row`).all()) {
      if (fits(plain(await row.locator('.label-name').first().innerText()))) return row;
    }
    return null;
  }
}

function isTitle(name, title) {
  return name === title || name.endsWith(`: ${title}`);
}

/** A label's text with the spaces that the editor puts in as non-breaking ones. */
function plain(text) {
  return text.replaceAll('\u00a0', ' ').trim();
}
