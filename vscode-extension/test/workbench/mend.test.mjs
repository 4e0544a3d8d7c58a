import assert from 'node:assert/strict';
import fs from 'node:fs';
import { eventually } from './eventually.mjs';
import { story } from './story.mjs';

const NAME = '镇巴县政府办-2024.report';
const EXTENSION = 'report-dsl.report-dsl-vscode';
/** The row 办理总计, whose cell 自然人 says 0 where 11 belongs. */
const TOTALS = 76;

story('a clerk mends a report', { files: [NAME], locale: 'zh-cn' }, async (world) => {
  const { editor, workbench, file, picture, lap } = world;
  const before = fs.readFileSync(file(NAME), 'utf8');
  const mended = before.replace('| 办理总计     |      0 |', '| 办理总计     |     11 |');
  assert.notEqual(mended, before);

  const text = await editor.openFile(NAME);
  await editor.statusSays(EXTENSION, '勾稽 不平');
  lap('checked after opening');
  const { JAVA_HOME, PATH } = workbench.extensionEnvironment();
  assert.equal(JAVA_HOME, undefined);
  assert.deepEqual(
    PATH.split(':').filter((folder) => fs.existsSync(`${folder}/java`)),
    [],
  );
  const own = `${workbench.root}/extensions/`;
  assert.ok(
    workbench.processes().some(({ command }) => command.startsWith(own)),
    'own runtime',
  );

  await text.goTo(TOTALS, 20);
  // the editor may draw the line anew between two looks at it
  await eventually('the squiggle just under the cell', async () => {
    const cell = await text.cell(TOTALS, 1);
    const [mark, ...others] = await text.underlined();
    assert.deepEqual(others, []);
    for (const side of ['left', 'right', 'top']) {
      assert.ok(
        Math.abs(mark[side] - cell[side]) <= 1,
        `${side}: squiggle ${mark[side]}, cell ${cell[side]}`,
      );
    }
    return true;
  });
  const [problem] = (await editor.problems()).slice(1);
  assert.match(problem, /「（七）总计·自然人」应为11（现为0）/);
  await picture('squiggle');

  // the link of a finding leads to the page of its rule, beside the text, as it is to be read
  await editor.page.locator('.markers-panel').getByText('smallest-repair').first().click();
  const rule = await editor.webview('.markdown-body');
  assert.match(await rule.locator('.markdown-body').innerText(), /改一处即可平衡[^]*依据/);
  await eventually('the page in a group of its own', async () => {
    return (await editor.page.locator('.editor-group-container').count()) === 2;
  });
  assert.ok(await text.tab.isVisible());
  await picture('rule');
  await editor.prompts.run('Close All Editors');
  await editor.openFile(NAME);

  await editor.prompts.run('预览网页');
  const preview = await editor.webview('[data-cell]');
  const shown = preview.locator('[data-cell="申请.办理总计.自然人"]');
  assert.equal((await shown.innerText()).trim(), '0');

  await text.goTo(TOTALS, 20);
  const fixes = await text.fixes();
  assert.equal(fixes[0], '改为11');
  await picture('mend');
  await text.fix('改为11');
  await eventually('squiggle gone', async () => (await text.underlined()).length === 0);
  await editor.statusSays(EXTENSION, '勾稽 平');
  await eventually('preview shows 11', async () => (await shown.innerText()).trim() === '11');
  await picture('mended');
  lap('mended');

  const above = mended.split('\n')[TOTALS - 2];
  await text.goTo(TOTALS - 1, 2);
  await editor.page.keyboard.insertText('    ');
  await eventually(
    'row out of line',
    async () => (await text.line(TOTALS - 1)) === above.replace('|', '|    '),
  );
  await editor.prompts.run('Format Document');
  await eventually('row in line again', async () => (await text.line(TOTALS - 1)) === above);
  lap('formatted');

  await text.save();
  assert.equal(fs.readFileSync(file(NAME), 'utf8'), mended);
});
