import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { eventually } from './eventually.mjs';
import { story } from './story.mjs';

const NAME = '镇巴县政府办-2024.report';
const EXTENSION = 'report-dsl.report-dsl-vscode';
const NONE = '这台电脑上没有找到 Java，核对年报需要 Java 17 以上版本。';

const world = { files: [NAME], locale: 'zh-cn', platform: 'universal' };

story('a computer without Java', world, async ({ editor, workbench, picture, lap }) => {
  const { page, prompts } = editor;
  const old = oldJava(path.join(workbench.root, 'java-11'));
  const real = realJava();
  const setting = page.locator('.settings-editor .setting-item-contents input[type=text]');
  const stored = path.join(workbench.root, 'user/Machine/settings.json');
  // The page of the settings is drawn anew now and then, and what is typed just then is gone.
  const set = async (home) => {
    const tab = page.locator('.tab', { hasText: 'Settings' });
    if (await tab.count()) await tab.click();
    await eventually(
      'the setting is stored',
      async () => {
        if ((await setting.inputValue()) !== home) await setting.fill(home);
        return fs.readFileSync(stored, 'utf8').includes(home);
      },
      { pause: 500 },
    );
  };

  await editor.openFile(NAME);
  await prompts.notified(NONE);
  await picture('no-java');
  await prompts.notified(NONE, '打开设置');
  await setting.waitFor();
  lap('the setting is shown');

  await set(old);
  await prompts.notified(
    `设置 report.java.home 里的“${old}/bin/java”是 Java 11，需要 17 以上版本。`,
  );
  lap('an old Java is refused');

  await set(real);
  await page.keyboard.press('Escape'); // later versions show the settings over the editor
  await editor.text(NAME);
  await editor.statusSays(EXTENSION, '勾稽 不平');
  lap('checked with the Java of the setting');
  await eventually('its process', () =>
    workbench
      .processes()
      .some(({ command }) => command.startsWith(real) && command.endsWith('Main lsp')),
  );
  assert.match((await editor.problems())[1], /「（七）总计·自然人」应为11（现为0）/);
});

/** A folder that says that it is a Java which is too old. */
function oldJava(home) {
  fs.mkdirSync(path.join(home, 'bin'), { recursive: true });
  const script = '#!/bin/sh\necho \'openjdk version "11.0.2" 2019-01-15\' >&2\n';
  fs.writeFileSync(path.join(home, 'bin/java'), script, { mode: 0o755 });
  return home;
}

/** The Java of the one who runs the test. */
function realJava() {
  const { stderr } = spawnSync('java', ['-XshowSettings:properties', '-version']);
  return String(stderr).match(/java\.home = (.*)/)[1];
}
