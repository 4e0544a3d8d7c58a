import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { eventually } from './eventually.mjs';
import { example, story } from './story.mjs';

const EXTENSION = 'report-dsl.report-dsl-vscode';
const ZHENBA = '镇巴县政府办-2024.report';
const SOUND = ['云岭县-2024', '清凉峰镇-2021'];
const files = [
  ...SOUND.map((name) => `${name}.report`),
  ZHENBA,
  '个旧市-2020.report',
  '衡南县文旅广体局-2020.report',
  '长兴县-2020.report',
];
// So that what the terminal says is text in the page.
const settings = { 'terminal.integrated.gpuAcceleration': 'off' };
const world = { files, settings, folder: '年报 一县', locale: 'zh-cn', height: 1200 };

story('a reviewer checks a folder', world, async (all) => {
  const { editor, workbench, folder, file, picture, lap } = all;
  const { page, prompts } = editor;
  const panel = page.locator('.markers-panel');
  /** What the view lists of each file. */
  const listed = async () => {
    await panel.waitFor();
    await page.getByRole('button', { name: 'Collapse All' }).last().click();
    const rows = await panel
      .locator('.monaco-list-row')
      .evaluateAll((found) => found.map((row) => row.getAttribute('aria-label')));
    return Object.fromEntries(
      rows
        .map((row) => row.match(/^(\d+) problems? in file (\S+) /))
        .map(([, count, name]) => [name, Number(count)]),
    );
  };
  const lists = (what, expected) =>
    eventually(what, async () => {
      assert.deepEqual(await listed(), expected);
      return true;
    });

  await prompts.run('核对整个文件夹');
  const found = checked(workbench, folder);
  assert.equal(found[ZHENBA], 2, 'its error and a warning');
  await lists('what the command finds', found);
  await picture('folder');
  lap('checked');

  await prompts.run('生成网页和数据');
  const terminal = page.locator('.terminal-wrapper.active .xterm-rows');
  const made = '已生成2份网页和数据，放在“年报 一县-网站”文件夹；4份年报有错误，没有生成。';
  await prompts.notified(made);
  assert.equal(await terminal.isVisible(), false, 'the terminal stays in the background');
  await picture('built');
  await prompts.notified(made, '查看输出');
  await eventually('what the command printed', async () => {
    const said = (await terminal.innerText()).replaceAll(/\s/g, '');
    return said.includes('已生成2份，放在“../年报一县-网站”；4份有错误，没有生成。');
  });
  const site = fs.readdirSync(`${folder}-网站`).filter((name) => name.endsWith('.html'));
  assert.deepEqual(site.sort(), ['index', ...SOUND].map((name) => `${name}.html`).sort());
  await prompts.run('Problems: Focus on Problems View');
  await lists('what the command found before', found);
  await prompts.run('生成网页和数据');
  await prompts.notified(made, '查看问题');
  await lists('what was found of the reports that were refused', found);
  lap('built');

  await panel.locator('.monaco-list-row', { hasText: ZHENBA }).click();
  await panel.locator('.monaco-list-row', { hasText: '应为11（现为0）' }).dblclick();
  const text = await editor.text(ZHENBA);
  const selection = page.locator('[id="status.editor.selection"]');
  await eventually('the cell', async () => {
    return (await selection.innerText()).trim() === 'Ln 76, Col 20 (1 selected)';
  });
  await editor.statusSays(EXTENSION, '勾稽 不平');
  await lists('an open file once', found);

  await text.goTo(76, 20);
  await text.fix('改为11');
  await editor.statusSays(EXTENSION, '勾稽 平');
  const { [ZHENBA]: mended, ...others } = found;
  const rest = { ...others, [ZHENBA]: mended - 1 };
  await lists('what is left', rest);
  lap('mended');
  await text.save();
  await prompts.run('Close Editor');
  await text.tab.waitFor({ state: 'hidden' });
  await lists('closed files but the one that has changed since they were checked', others);
  fs.writeFileSync(file('长兴县-2020.report'), example('云岭县-2024.report'));
  await prompts.run('核对整个文件夹');
  delete rest['长兴县-2020.report'];
  await lists('what a new check finds', rest);
  assert.deepEqual(checked(workbench, folder), rest);

  fs.writeFileSync(file('坏.report'), Buffer.from([0, 1, 2]));
  fs.writeFileSync(file('又一份-2020.report'), example('长兴县-2020.report'));
  rest['又一份-2020.report'] = found['长兴县-2020.report'];
  await prompts.run('核对整个文件夹');
  await prompts.notified('有的文件读不到，其余的已经核对。“./坏.report”是二进制文件，不是文字。');
  await lists('what is found beside a file that cannot be read', rest);
  fs.rmSync(file('坏.report'));

  for (const name of Object.keys(rest)) fs.rmSync(file(name));
  await prompts.run('核对整个文件夹');
  await prompts.notified('已核对2份年报，没有问题。');
  await prompts.run('生成网页和数据');
  await prompts.notified('已生成2份网页和数据，放在“年报 一县-网站”文件夹。');
  lap('clean');
});

/** How many findings of each file the command that the extension brings tells. */
function checked(workbench, folder) {
  const extensions = path.join(workbench.root, 'extensions');
  const own = fs.readdirSync(extensions).find((name) => name.startsWith('report-dsl.'));
  const server = path.join(extensions, own, 'server');
  const args = ['-jar', path.join(server, 'report.jar'), 'check', '--format', 'json', folder];
  const { stdout } = spawnSync(path.join(server, 'runtime/bin/java'), args);
  const counts = {};
  for (const finding of JSON.parse(stdout)) {
    const name = path.basename(finding.file);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
