import assert from 'node:assert/strict';
import fs from 'node:fs';
import { eventually } from './eventually.mjs';
import { story } from './story.mjs';

const NAME = '镇巴县政府办-2024.report';
const EXTENSION = 'report-dsl.report-dsl-vscode';
const TOTALS = 76;
const TYPED = '写到一半的一句话。';

story('the language server breaks down', { files: [NAME], locale: 'zh-cn' }, async (world) => {
  const { editor, workbench, file, picture, lap } = world;
  const { page, prompts } = editor;
  const before = fs.readFileSync(file(NAME), 'utf8');
  const last = before.trimEnd().split('\n').length;
  const servers = () =>
    workbench.processes().filter(({ command }) => command.endsWith('report.dsl.ide.Main lsp'));
  const kill = async () => {
    const [running] = await eventually(
      'a server to kill',
      () => servers().length === 1 && servers(),
    );
    process.kill(running.pid, 'SIGKILL');
    await eventually('killed', () => servers().every(({ pid }) => pid !== running.pid));
    return running.pid;
  };
  const isBack = async (what) => {
    await editor.statusSays(EXTENSION, '勾稽 不平');
    await eventually('squiggle', async () => (await text.underlined()).length === 1);
    lap(what);
  };

  const text = await editor.openFile(NAME);
  await text.goTo(last, 1);
  await page.keyboard.insertText(TYPED);
  await eventually('typed', async () => (await text.line(last)).startsWith(TYPED));
  await text.goTo(TOTALS, 20);
  await isBack('checked after opening');

  const first = await kill();
  await prompts.notified('语言服务器意外停止，正在重新启动；您的文件没有受影响。');
  await isBack('checked after the first end');
  assert.notEqual(servers()[0].pid, first);

  for (const end of ['second', 'third']) {
    await kill();
    await isBack(`checked after the ${end} end`);
  }
  await kill();
  await eventually('no status', async () => !(await editor.hasStatus(EXTENSION)));
  await picture('server-gone');
  await prompts.notified('语言服务器接连停止，已不再自动启动；您的文件没有受影响。', '重新启动');
  await isBack('checked after the button');

  const [{ pid }] = servers();
  await prompts.run('重新启动语言服务器');
  await eventually('another server', () => servers().length === 1 && servers()[0].pid !== pid);
  await isBack('checked after the command');

  await prompts.run('查看日志');
  const log = page.locator('.output-view .view-lines');
  await eventually('log', async () =>
    (await log.first().innerText()).includes('report.dsl.ide.Main'),
  );
  await editor.statusSays(EXTENSION, '勾稽 不平');

  await text.save();
  const lines = before.split('\n');
  lines[last - 1] = TYPED + lines[last - 1];
  assert.equal(fs.readFileSync(file(NAME), 'utf8'), lines.join('\n'));
});
