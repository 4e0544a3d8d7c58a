import assert from 'node:assert/strict';
import fs from 'node:fs';
import { eventually } from './eventually.mjs';
import { story } from './story.mjs';

const COUNTY = '县-2024.report';
const LAST = '县-2023.report';
const MEMBER = '水利局-2024.report';

const report = (body, year, headers, row, cell) => `年报 2021版

单位: ${body}
年度: ${year}
${headers}
# 一、总体情况

全年作出行政处罚处理决定3127件。

# 二、主动公开政府信息情况

| 第二十条第（六）项 | 本年处理决定数量 |
| 行政处罚           |             3127 |
| 行政强制           |                0 |

# 三、收到和处理政府信息公开申请情况

| 申请     | 自然人 |
| ${row} |      ${cell} |
`;

const texts = {
  [COUNTY]: report('某县', 2024, `上年: ${LAST}\n汇总: ${MEMBER}\n`, '上年结转', 7),
  [LAST]: report('某县', 2023, '', '结转下年', 7),
  [MEMBER]: report('某县水利局', 2024, '', '上年结转', 7),
};

/** Where the lines of a report are. */
const lineOf = (name, start) =>
  texts[name].split('\n').findIndex((line) => line.startsWith(start)) + 1;

story(
  'a reviewer follows numbers into other reports',
  { files: [], texts, locale: 'zh-cn' },
  async ({ editor, file, lap }) => {
    const { page } = editor;
    const selection = page.locator('[id="status.editor.selection"]');
    const text = await editor.openFile(COUNTY);

    await text.goTo(lineOf(COUNTY, '| 上年结转'), 14);
    const carried = await text.hover('上年的年报');
    assert.match(await carried.innerText(), /四、结转下年度继续办理·自然人为7/);
    await carried.getByRole('link', { name: '上年的年报' }).click();
    await editor.text(LAST);
    const there = `Ln ${lineOf(LAST, '| 结转下年')},`;
    await eventually('the cell of last year', async () =>
      (await selection.innerText()).startsWith(there),
    );
    lap("last year's cell");

    await text.goTo(lineOf(COUNTY, '| 上年结转'), 14);
    assert.equal(await text.definition(), LAST);
    await text.goTo(lineOf(COUNTY, '| 行政处罚'), 26);
    assert.match(await (await text.hover('成员之和')).innerText(), /某县水利局 3127/);
    assert.equal(await text.definition(), MEMBER);
    lap("a member's cell");

    const sentence = lineOf(COUNTY, '全年作出');
    await text.goTo(sentence, '全年作出行政处罚处理决定3'.length);
    await text.fix('改为引用{行政处罚}');
    await text.save();
    assert.equal(
      fs.readFileSync(file(COUNTY), 'utf8'),
      texts[COUNTY].replace('决定3127件', '决定{行政处罚}件'),
    );
    await eventually('its number beside it', async () =>
      /\{行政处罚\}\P{Script=Han}*3127件/u.test(await text.line(sentence)),
    );
  },
);
