import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { eventually } from './eventually.mjs';
import { story } from './story.mjs';

const NAME = '镇巴县政府办-2024.report';

story('the page of a text that is closed', { files: [NAME], locale: 'zh-cn' }, async (world) => {
  const { editor, workbench } = world;
  const { page, prompts } = editor;
  const pages = path.join(workbench.root, 'user/User/globalStorage/report-dsl.report-dsl-vscode');
  const made = () =>
    fs.existsSync(path.join(pages, 'pages')) ? fs.readdirSync(path.join(pages, 'pages')) : [];
  const text = await editor.openFile(NAME);
  await prompts.run('预览网页');
  await editor.webview('[data-cell]');
  await text.focus();
  await prompts.run('Close Editor');
  const tabs = page.locator('.tabs-container .tab');
  await eventually('only the page is left', async () => (await tabs.count()) === 1);

  const preview = page.locator('.tabs-container .tab', { hasText: '预览' }).first();
  await preview.click();
  await editor.titleAction('在浏览器里打开');
  await eventually('its page', () => made().length === 1);
  assert.match(made()[0], /^[0-9a-f]{16}\.html$/);
  assert.deepEqual(
    (await prompts.notifications()).filter((said) => said.includes('没有在运行')),
    [],
  );
});
