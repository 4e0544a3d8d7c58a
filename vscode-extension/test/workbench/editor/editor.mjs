import { eventually } from '../eventually.mjs';
import { Prompts } from './prompts.mjs';
import { Text } from './text.mjs';

/** The workbench as a person uses it. */
export class Editor {
  /** What the editor asks and says. */
  prompts;

  constructor(page) {
    this.page = page;
    this.prompts = new Prompts(page);
  }

  /** Opens the workbench and waits until the folder's files are listed, where it has any. */
  async open(url, hasFiles = true) {
    await this.page.goto(url, { waitUntil: 'domcontentloaded' });
    const explorer = this.page.locator('.explorer-folders-view');
    const shown = hasFiles ? explorer.locator('.monaco-list-row') : explorer;
    await shown.first().waitFor({ timeout: 60_000 });
  }

  /** Opens a file by a double click in the explorer. */
  async openFile(name) {
    const row = this.page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
    await row.first().dblclick();
    return this.text(name);
  }

  /** Opens a file by its name from quick open. */
  async quickOpen(name) {
    await eventually(`file ${name}`, async () => {
      await this.page.keyboard.press('Control+p');
      const widget = this.page.locator('.quick-input-widget:visible');
      await widget.locator('input[type=text]').fill(name);
      await widget.locator('.monaco-list-row', { hasText: name }).first().click({ timeout: 5000 });
      return true;
    });
    return this.text(name);
  }

  /** The text editor of a file that is open. */
  async text(name) {
    const text = new Text(this.page, name);
    await text.focus();
    return text;
  }

  /** Presses the button with this title at the right of the tabs. */
  async titleAction(title) {
    await this.page.locator('.editor-actions').getByRole('button', { name: title }).first().click();
  }

  /**
   * What the item of the status bar that an extension put there says; `extension` is
   * publisher.name.
   */
  async status(extension) {
    const text = await this.#statusItem(extension).innerText();
    return text.replaceAll('\u00a0', ' ').trim();
  }

  /** Whether the item of an extension is in the status bar. */
  async hasStatus(extension) {
    return this.#statusItem(extension).isVisible();
  }

  /** Waits until the status bar item says `text`. */
  async statusSays(extension, text) {
    await eventually(`status ${text}`, async () => (await this.status(extension)).includes(text));
  }

  /** The rows of the Problems view: files and findings, as a screen reader hears them. */
  async problems() {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press('Control+Shift+m');
    const rows = panel.locator('.monaco-list-row');
    await rows.first().waitFor({ timeout: 20_000 });
    return rows.evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')));
  }

  /**
   * The document inside the webview that holds an element, with all that Playwright can do to a
   * frame. It stays the same frame as long as the extension does not load the webview's page anew.
   */
  async webview(selector) {
    return eventually(`webview with ${selector}`, async () => {
      for (const outer of await this.page.locator('iframe.webview').all()) {
        const shown = outer.contentFrame().locator('iframe#active-frame');
        if (!(await shown.count())) continue;
        const frame = await (await shown.elementHandle()).contentFrame();
        if (await frame.locator(selector).count()) return frame;
      }
      return null;
    });
  }

  #statusItem(extension) {
    return this.page.locator(`.statusbar-item[id^="${extension}"]`).first();
  }
}
