import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { FLAGS } from '../../../report.dsl.tests/chromium.mjs';

const OWN_FLAGS = [
  ...FLAGS,
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  // What the browser itself asks its maker for goes to a closed port here, so that what the proxy
  // notes is the pages'.
  '--gaia-url=http://127.0.0.1:1',
  '--autofill-server-url=http://127.0.0.1:1',
  '--component-updater=url-source=http://127.0.0.1:1',
];

// For a language that has no spelling dictionary none is fetched.
const PREFERENCES = { spellcheck: { dictionaries: [], dictionary: '' } };

/**
 * A headless browser with a new profile. All that leaves this machine, from pages, frames, workers
 * and the browser itself, goes to a proxy that answers no one and notes each request.
 */
export class Browser {
  /** Starts it; `executable` is a Chromium. */
  static async start({
    executable = findChromium(),
    locale = 'en',
    width = 1600,
    height = 900,
  } = {}) {
    const outside = [];
    const proxy = http.createServer((request, response) => {
      outside.push(`${request.method} ${request.url}`);
      response.writeHead(403).end();
    });
    // Encrypted requests and web sockets ask for a tunnel first.
    proxy.on('connect', (request, socket) => {
      outside.push(`CONNECT ${request.url}`);
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    });
    await new Promise((listens) => proxy.listen(0, '127.0.0.1', listens));
    const server = `http://127.0.0.1:${proxy.address().port}`;
    const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'browser-'));
    fs.mkdirSync(path.join(profile, 'Default'));
    fs.writeFileSync(path.join(profile, 'Default/Preferences'), JSON.stringify(PREFERENCES));
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: executable,
      args: OWN_FLAGS,
      proxy: { server, bypass: '127.0.0.1' },
      locale,
      viewport: { width, height },
    });
    return new Browser(context, profile, proxy, outside);
  }

  #context;
  #profile;
  #proxy;
  #outside;
  #console = [];

  constructor(context, profile, proxy, outside) {
    this.#context = context;
    this.#profile = profile;
    this.#proxy = proxy;
    this.#outside = outside;
    context.setDefaultTimeout(10_000);
    this.page = context.pages()[0];
    this.page.on('console', (message) =>
      this.#console.push(`${message.type()}: ${message.text()}`),
    );
    this.page.on('pageerror', (error) => this.#console.push(`pageerror: ${error.stack}`));
  }

  /** The requests that would have left this machine. */
  outside() {
    return [...this.#outside];
  }

  /** What the pages wrote to their consoles. */
  console() {
    return [...this.#console];
  }

  /** Lets the page read and write the clipboard, as a person at the keyboard may. */
  async allowClipboard() {
    const { origin } = new URL(this.page.url());
    await this.#context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  }

  /**
   * Types through an input method: `composing` is shown as unfinished, one after the other, then
   * `text` is put in.
   */
  async compose(composing, text) {
    const input = await this.#context.newCDPSession(this.page);
    for (const part of composing) {
      await input.send('Input.imeSetComposition', {
        text: part,
        selectionStart: part.length,
        selectionEnd: part.length,
      });
    }
    await input.send('Input.insertText', { text });
    await input.detach();
  }

  /** Closes the browser and the proxy. */
  async stop() {
    await this.#context.close();
    this.#proxy.closeAllConnections();
    await new Promise((closed) => this.#proxy.close(closed));
    fs.rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function findChromium() {
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const found = process.env.PATH.split(':').flatMap((folder) =>
    names.map((name) => `${folder}/${name}`),
  );
  const executable = process.env.REPORT_BROWSER ?? found.find((file) => fs.existsSync(file));
  if (!executable) throw new Error('no Chromium on the PATH; REPORT_BROWSER can name one');
  return executable;
}
