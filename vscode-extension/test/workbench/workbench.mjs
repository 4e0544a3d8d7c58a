import { execFile, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { environmentWithoutJava } from './environment.mjs';
import { eventually } from './eventually.mjs';
import { install } from './install.mjs';
import { end, environmentOf, family, isOnNetwork } from './processes.mjs';
import { writeProfile } from './profile.mjs';
import { usual } from './versions.mjs';

/** VS Code's server with one extension installed, everything else fresh. */
export class Workbench {
  /**
   * Starts it and waits until it listens.
   *
   * @param vsix the packaged extension
   * @param version of VS Code, as versions.mjs has it
   * @param locale display language, such as zh-cn
   * @param settings over the usual ones
   * @param lang the locale of the computer
   */
  static async start({
    vsix,
    version = process.env.REPORT_VSCODE ?? usual,
    locale = 'en',
    settings = {},
    lang = 'C.UTF-8',
  }) {
    const installed = await install(version);
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-'));
    const workbench = new Workbench(installed, root, environmentWithoutJava(root, lang), locale);
    try {
      writeProfile(path.join(root, 'user'), locale, settings);
      await workbench.#installExtension(vsix);
      await workbench.#listen();
    } catch (e) {
      await workbench.stop();
      throw e;
    }
    return workbench;
  }

  #installed;
  #environment;
  #locale;
  #server;

  constructor(installed, root, environment, locale) {
    this.#installed = installed;
    this.#environment = environment;
    this.#locale = locale;
    this.root = root;
    this.version = installed.version;
  }

  /** The address of the workbench on a folder. */
  url(folder) {
    return `http://127.0.0.1:${this.port}/?folder=${encodeURIComponent(folder)}`;
  }

  /** The server and all that it started, the language server too: pid, command, memory in kB. */
  processes() {
    const mark = ['REPORT_OUTSIDE', this.#environment.REPORT_OUTSIDE];
    return this.#server ? family(this.#server.pid, mark) : [];
  }

  /** The environment that the extension runs in. */
  extensionEnvironment() {
    const host = this.processes().find(({ command }) => command.includes('--type=extensionHost'));
    return environmentOf(host.pid);
  }

  /** The language servers that have a socket of the network at this moment; they need none. */
  serversOnNetwork() {
    return this.processes().filter(
      ({ pid, command }) => command.includes('report.dsl.ide.Main') && isOnNetwork(pid),
    );
  }

  /** Hosts off this machine that the editor's Node processes looked up or connected to. */
  outside() {
    const file = this.#environment.REPORT_OUTSIDE;
    return fs.existsSync(file) ? fs.readFileSync(file, 'utf8').trim().split('\n') : [];
  }

  /**
   * Ends the server as a person would who closes it, and answers with the commands of what it
   * started and left running; these are ended too. What has to be kept is copied to `keep` before
   * the rest is deleted.
   */
  async stop(keep) {
    const all = this.processes();
    await end(
      all.filter(({ pid }) => pid === this.#server.pid),
      'SIGTERM',
    );
    const left = await end(all, 0);
    await end(all, 'SIGKILL');
    if (keep) {
      for (const log of ['user/logs', 'server.log']) {
        const from = path.join(this.root, log);
        const to = path.join(keep, path.basename(log));
        if (fs.existsSync(from)) fs.cpSync(from, to, { recursive: true });
      }
    }
    fs.rmSync(this.root, { recursive: true, force: true, maxRetries: 5 });
    return left.map(({ command }) => command);
  }

  #arguments() {
    const folder = (name) => path.join(this.root, name);
    return [
      // The Node processes that it forks, that of the extensions too, are given the same option.
      ...['--require', fileURLToPath(new URL('outside.cjs', import.meta.url))],
      path.join(this.#installed.server, 'out/server-main.js'),
      '--accept-server-license-terms',
      ...['--server-data-dir', folder('data'), '--user-data-dir', folder('user')],
      ...['--extensions-dir', folder('extensions')],
    ];
  }

  async #installExtension(vsix) {
    const args = [...this.#arguments(), '--install-extension', vsix];
    await promisify(execFile)(this.#installed.node, args, { env: this.#environment });
  }

  async #listen() {
    const args = [
      ...this.#arguments(),
      ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token'],
      ...['--telemetry-level', 'off', '--force-disable-user-env'],
      ...(this.#locale === 'en' ? [] : ['--locale', this.#locale]),
    ];
    const log = path.join(this.root, 'server.log');
    const out = fs.openSync(log, 'a');
    this.#server = spawn(this.#installed.node, args, {
      env: this.#environment,
      stdio: ['ignore', out, out],
    });
    fs.closeSync(out);
    this.port = await eventually('the server listens', () => {
      const said = fs.readFileSync(log, 'utf8');
      if (this.#server.exitCode !== null) throw new Error(`it ended:\n${said}`);
      return said.match(/agent listening on (\d+)/)?.[1];
    });
  }
}
