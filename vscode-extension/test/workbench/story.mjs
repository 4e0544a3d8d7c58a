import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Browser } from './browser.mjs';
import { Editor } from './editor/editor.mjs';
import { Workbench } from './workbench.mjs';

const extension = fileURLToPath(new URL('../..', import.meta.url));
const examples = path.join(extension, '../examples');
const kept = path.join(extension, 'target/workbench');

/**
 * Plays a story in a fresh editor that has the packaged extension and no Java, on a folder that
 * holds copies of the named examples, and sees that nothing asked for anything off this machine and
 * that nothing is left running. Of a story that fails a picture and the logs are kept.
 *
 * @param world `files` are the names of the examples, `texts` other files by their names; `folder` is
 *     the name of the folder, which may have blanks and any script; `platform` is the package's, else
 *     that of this machine; `lang` is the locale of the computer
 * @param play what happens: gets `editor`, `browser`, `workbench`, `folder`, the path of a file by its name,
 *     `picture(name)`, which keeps what is on the screen, and `lap(what)`, which tells the time
 *     since the story began
 */
export function story(title, world, play) {
  const { files, texts = {}, locale, settings, lang, width, height } = world;
  test(title, { timeout: 300_000 }, async (t) => {
    const began = Date.now();
    const lap = (what) => t.diagnostic(`${((Date.now() - began) / 1000).toFixed(1)} s ${what}`);
    const root = fs.mkdtempSync(path.join(os.tmpdir(), 'reports-'));
    const folder = path.join(root, world.folder ?? '年报');
    fs.mkdirSync(folder);
    for (const file of files) fs.copyFileSync(path.join(examples, file), path.join(folder, file));
    for (const [name, text] of Object.entries(texts))
      fs.writeFileSync(path.join(folder, name), text);
    let workbench;
    let browser;
    let failed;
    // a story out of time waits for what will never come; without its browser it ends
    t.signal.addEventListener('abort', () => browser?.stop());
    try {
      const vsix = packaged(world.platform);
      workbench = await Workbench.start({ vsix, locale, settings, lang });
      lap(`VS Code ${workbench.version} listens`);
      browser = await Browser.start({ locale, width, height });
      const editor = new Editor(browser.page);
      await editor.open(workbench.url(folder), fs.readdirSync(folder).length > 0);
      lap('the editor shows the folder');
      const file = (name) => path.join(folder, name);
      await play({
        editor,
        browser,
        workbench,
        folder,
        file,
        picture: (name) => keepPicture(browser, name),
        lap,
      });
      lap('played');
      for (const { memory, command } of workbench.processes()) {
        t.diagnostic(
          `${Math.round(memory / 1024)} MB ${command.slice(0, 60)} … ${command.slice(-40)}`,
        );
      }
      assert.deepEqual(workbench.serversOnNetwork(), [], 'language servers with a network socket');
      assert.deepEqual(browser.outside(), [], 'requests of the pages to other machines');
      assert.deepEqual(workbench.outside(), [], 'connections of the editor to other machines');
    } catch (e) {
      failed = path.join(kept, 'failed', title);
      await keepFailure(failed, browser);
      t.diagnostic(`kept in ${path.relative(process.cwd(), failed)}`);
      throw e;
    } finally {
      await browser?.stop();
      const left = await workbench?.stop(failed);
      if (!failed) assert.deepEqual(left, [], 'what runs on after the editor');
      fs.rmSync(root, { recursive: true, force: true });
    }
  });
}

/** The text of an example. */
export function example(name) {
  return fs.readFileSync(path.join(examples, name), 'utf8');
}

/** The package to install: what REPORT_VSIX names, else the one that was built for a platform. */
function packaged(wanted = `${process.platform}-${process.arch}`) {
  if (process.env.REPORT_VSIX) return path.resolve(process.env.REPORT_VSIX);
  const target = path.join(extension, 'target');
  const platform = `-${wanted}-`;
  const built = fs.existsSync(target) ? fs.readdirSync(target) : [];
  const found = built.filter((name) => name.includes(platform) && name.endsWith('.vsix'));
  assert.equal(
    found.length,
    1,
    `packages for ${platform} in target: ${found.join(', ') || 'none'}`,
  );
  return path.join(target, found[0]);
}

/** With REPORT_PICTURES=1 those that the pages show are taken anew. */
async function keepPicture(browser, name) {
  const pictures = path.join(kept, 'pictures');
  fs.mkdirSync(pictures, { recursive: true });
  const picture = path.join(pictures, `${name}.png`);
  await browser.page.screenshot({ path: picture });
  const shown = path.join(extension, 'pictures', `${name}.png`);
  if (process.env.REPORT_PICTURES && fs.existsSync(shown)) fs.copyFileSync(picture, shown);
}

async function keepFailure(folder, browser) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(folder, { recursive: true });
  if (!browser) return;
  await browser.page.screenshot({ path: path.join(folder, 'screen.png') });
  fs.writeFileSync(path.join(folder, 'console.log'), browser.console().join('\n'));
}
