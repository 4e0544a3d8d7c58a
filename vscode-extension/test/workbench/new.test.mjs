import assert from 'node:assert/strict';
import fs from 'node:fs';
import { eventually } from './eventually.mjs';
import { example, story } from './story.mjs';

const EXTENSION = 'report-dsl.report-dsl-vscode';
const LAST = '镇巴县政府办-2024.report';
const NEXT = '镇巴县人民政府办公室-2025.report';
const FIRST = '云岭县水利局-2025.report';
const SOUND = '云岭县-2024.report';

story(
  "a clerk goes on from last year's report",
  { files: [LAST], locale: 'zh-cn' },
  async (world) => {
    const { editor, file, picture, lap } = world;
    const { page, prompts } = editor;
    const last = fs.readFileSync(file(LAST));

    await prompts.run('新建年报');
    const body = '选已有年报的单位，或者输入单位全称';
    const known = ['镇巴县人民政府办公室', '另写一个单位'];
    assert.deepEqual(await prompts.choices(body), known);
    await prompts.type(body, '镇巴县水利局');
    assert.deepEqual(await prompts.choices(body), ['「镇巴县水利局」']);
    await page.keyboard.press('Enter');
    await prompts.asked('新建年报：年度');
    await page.keyboard.press('Escape');
    await prompts.run('新建年报');
    await prompts.pick(body, '镇巴县人民政府办公室');
    await prompts.answer('新建年报：年度', '20x5');
    await prompts.asked('报告年度是年报所述的那一年，写四位数字，例如2025；不能是“20x5”。');
    await prompts.answer('新建年报：年度', '２０２５年');
    const from = `接着上年的年报写：${LAST}`;
    assert.deepEqual(await prompts.choices('从哪里开始'), [from, '写一份空白的']);
    await prompts.pick('从哪里开始', from);
    assert.deepEqual(await prompts.choices('表式'), ['2021版', '2019版']);
    await prompts.pick('表式', '2021版');
    const text = await editor.text(NEXT);
    assert.equal(await text.line(1), '年报 2021版');
    assert.match(await prompts.notified('填写7格'), /上年结转/);
    lap('new report');
    const made = fs.readFileSync(file(NEXT), 'utf8');
    for (const line of [
      '单位: 镇巴县人民政府办公室',
      '年度: 2025',
      `上年: ${LAST}`,
      '| 上年结转     |      0 |        0 |        0 |            0 |            0 |    0 |    0 |',
    ]) {
      assert.ok(made.split('\n').includes(line), `${line} in\n${made}`);
    }

    await prompts.run('Notifications: Clear All Notifications');
    const carried = made.split('\n').findIndex((line) => line.startsWith('【上年】')) + 1;
    const paragraph = made.split('\n')[carried - 1];
    const read = paragraph.replaceAll('【上年】', '');
    await text.goTo(carried);
    const ways = await text.fixes();
    assert.deepEqual(ways.slice(0, 2), ['这一段核对过了，删去“【上年】”', '删去这一段']);
    await picture('next');
    await text.fix('这一段核对过了');
    await text.save();
    assert.equal(fs.readFileSync(file(NEXT), 'utf8'), made.replace(paragraph, read));
    lap('looked through a paragraph');

    const own = `${made}\n我写的一段。\n`;
    fs.writeFileSync(file(NEXT), own);
    await prompts.run('接着上年的年报写');
    await prompts.pick('接着哪一份上年的年报写', LAST);
    await prompts.notified(`这个文件夹里已有“${NEXT}”，没有另外新建。`, '打开');
    assert.equal(fs.readFileSync(file(NEXT), 'utf8'), own);
    assert.deepEqual(fs.readFileSync(file(LAST)), last);
    assert.deepEqual(fs.readdirSync(world.folder).sort(), [NEXT, LAST].sort());
  },
);

story("a clerk's first report", { files: [], locale: 'zh-cn' }, async (world) => {
  const { editor, browser, file, picture, lap } = world;
  const { page, prompts } = editor;
  const step = (id) => page.locator(`[data-step-id="report-dsl.report-dsl-vscode#start#${id}"]`);
  const isDone = async (id) => (await step(id).locator('.complete').count()) > 0;
  const ticks = (id) => eventually(`step ${id} is done`, () => isDone(id));
  const showSteps = async () => {
    await prompts.run('Open Walkthrough...');
    await prompts.pick('', '第一份年报');
  };

  // what is begun only is no step done
  await prompts.run('新建年报');
  await prompts.asked('编制年报的机关全称');
  await page.keyboard.press('Escape');
  await showSteps();
  await step('page').first().waitFor();
  for (const id of ['new', 'fill', 'mend', 'page']) assert.equal(await isDone(id), false, id);
  await picture('walkthrough');
  await page.getByRole('button', { name: '新建年报', exact: true }).click();
  await prompts.answer('编制年报的机关全称', '云岭县水利局');
  await prompts.answer('新建年报：年度', '2025');
  await prompts.pick('表式', '2021版');
  const text = await editor.text(FIRST);
  lap('new report');
  await picture('new');
  const blank = fs.readFileSync(file(FIRST), 'utf8');
  const lines = blank.split('\n');
  const top = lines.findIndex((line) => line.startsWith('| 申请 '));
  const end = lines.findIndex((line, i) => i > top && !line.startsWith('|'));
  const fill = (cell, i) =>
    i > 1 && cell.trim() === '' && cell ? cell.replace(/ {2}$/, '0 ') : cell;
  const filled = lines.map((line, i) =>
    i > top && i < end ? line.split('|').map(fill).join('|') : line,
  );

  await text.goTo(top + 2, 1);
  await prompts.run('把本表的空白填为0');
  const asked = await prompts.dialog('空白的175格都填0吗？', 'Cancel');
  assert.match(asked, /「申请」表/);
  assert.equal(await text.dirty(), false);
  await prompts.run('把本表的空白填为0');
  await prompts.dialog('空白的175格都填0吗？', '填为0');
  await eventually('filled', async () => (await text.line(top + 2)) === filled[top + 1]);
  await text.save();
  assert.equal(fs.readFileSync(file(FIRST), 'utf8'), filled.join('\n'));
  await text.focus();
  await page.keyboard.press('Control+z');
  await eventually('empty again', async () => (await text.line(top + 2)) === lines[top + 1]);
  await text.save();
  assert.equal(fs.readFileSync(file(FIRST), 'utf8'), blank);
  await page.keyboard.press('Control+z');
  await page.waitForTimeout(400);
  assert.equal(fs.readFileSync(file(FIRST), 'utf8'), blank, 'the file itself is not undone');
  lap('filled, and taken back');

  await text.goTo(top + 2, 1);
  // At a person's pace: what Tab does there, and where it has gone, the extension tells the editor.
  const pause = () => page.waitForTimeout(400);
  for (const [key, number] of [['Tab', '5'], ['Tab', '6'], ['Shift+Tab', '7']]) {
    await pause();
    await page.keyboard.press(key);
    await pause();
    await page.keyboard.type(number);
  } // prettier-ignore
  await eventually('typed from cell to cell', async () =>
    /^\| \S+ +\| +7 \| +6 \|/.test(await text.line(top + 2)),
  );

  await browser.allowClipboard();
  await page.evaluate((sound) => navigator.clipboard.writeText(sound), example(SOUND));
  await text.focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+v');
  await editor.statusSays(EXTENSION, '0 勾稽 平');
  await prompts.run('预览网页');
  await editor.webview('[data-cell]');
  await showSteps();
  for (const id of ['new', 'fill', 'mend', 'page']) await ticks(id);
  await picture('walkthrough-done');
});
