import assert from 'node:assert/strict';
import { eventually } from './eventually.mjs';
import { story } from './story.mjs';

const NAME = '镇巴县政府办-2024.report';
const EXTENSION = 'report-dsl.report-dsl-vscode';
const TOTALS = 76;

/** The commands by the English words of their titles, and as the README has them. */
const COMMANDS = {
  'New Report': '新建年报',
  Preview: '预览网页',
  'Edit as Tables': '用表格编辑',
  'Open Printable Page': '在浏览器里打开可打印的网页',
  'Fill Blanks with 0': '把本表的空白填为0',
  'Show Rule': '查看这条规则的说明',
  'Check Folder': '核对整个文件夹',
  'Build HTML and JSON': '生成网页和数据',
  'Restart Server': '重新启动语言服务器',
  'Show Log': '查看日志',
};

const settings = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'always',
};

story('a folder that is not trusted', { files: [NAME], settings }, async (world) => {
  const { editor, picture, lap } = world;
  const { page, prompts } = editor;
  const text = await editor.openFile(NAME);
  await page.getByText('Restricted Mode is intended for safe code browsing').first().waitFor();
  await editor.statusSays(EXTENSION, '勾稽 不平');
  lap('checked after opening');
  await text.goTo(TOTALS, 20);
  await eventually('squiggle', async () => (await text.underlined()).length === 1);
  await text.fix('改为11');
  await eventually('squiggle gone', async () => (await text.underlined()).length === 0);
  await editor.statusSays(EXTENSION, '勾稽 平');
  await picture('restricted');
  lap('mended');

  for (const [english, chinese] of Object.entries(COMMANDS)) {
    assert.ok(
      (await prompts.commands(english)).includes(`年报: ${chinese} (${english})`),
      `${english} finds ${chinese}`,
    );
  }
  lap('commands found');
});
