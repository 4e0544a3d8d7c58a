import assert from 'node:assert/strict';
import fs from 'node:fs';
import { eventually } from './eventually.mjs';
import { story } from './story.mjs';

/** Somebody else's form: of what its table is called, the editor would make a link that runs `redo`. */
const TABLE = '[清空](command:redo)';
const FORM = `表式 某县版

名称: 某县统计
标题: {单位}{年度}年统计
年度: 2021-

# 一、统计

| ${TABLE} | 件数 |
| 收件 | 件 |
`;
const REPORT = `年报 某县版
单位: 某县
年度: 2024

# 一、统计

| ${TABLE} | 件数 |
| -------------------- | ---: |
| 收件                 |    1 |
`;
const texts = { '某县版.form': FORM, '某县-2024.report': REPORT };
const settings = { 'terminal.integrated.gpuAcceleration': 'off' };
const world = { files: [], texts, settings, folder: '年报', locale: 'zh-cn', lang: 'C' };

story("somebody else's form, on a computer without a locale", world, async (all) => {
  const { editor, picture, lap } = all;
  const { page, prompts } = editor;
  const links = page.locator('.notifications-toasts .notification-list-item-message a');

  const text = await editor.openFile('某县-2024.report');
  await editor.statusSays('report-dsl.report-dsl-vscode', '0');
  // the form was found by its Chinese name, and the report has all that it asks for
  await text.goTo(9, 1);
  await prompts.run('把本表的空白填为0');
  const said = await prompts.notified('没有空白的格。');
  assert.equal(said.replaceAll('\u200b', ''), `「${TABLE}」表没有空白的格。`);
  assert.equal(await links.count(), 0);
  await picture('foreign');
  lap('told without a link');

  await prompts.run('新建年报');
  await prompts.pick('选已有年报的单位', '另写一个单位');
  await prompts.asked('编制年报的机关全称');
  await page.keyboard.insertText('[a](command:redo)|');
  await prompts.asked('不能作单位名称');
  assert.equal(await page.locator('.quick-input-widget:visible a[href]').count(), 0);
  await page.keyboard.press('Escape');
  lap('no link below a box');

  fs.writeFileSync(
    all.file('某县-2023.report'),
    REPORT.replace('2024', '2023').replace('1 |', 'x |'),
  );
  await prompts.run('核对整个文件夹');
  const panel = page.locator('.markers-panel');
  await eventually('what the command finds', async () => {
    const rows = await panel
      .locator('.monaco-list-row')
      .evaluateAll((found) => found.map((row) => row.getAttribute('aria-label')));
    return rows.some((row) => /in file 某县-2023\.report/.test(row));
  });
  await page.keyboard.press('Escape');
  await prompts.run('生成网页和数据');
  await eventually('published', () => fs.existsSync(`${all.folder}-网站/某县-2024.html`));
});
