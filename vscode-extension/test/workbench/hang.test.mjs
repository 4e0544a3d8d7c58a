import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { eventually } from './eventually.mjs';
import { story } from './story.mjs';

const NAME = '镇巴县政府办-2024.report';
const EXTENSION = 'report-dsl.report-dsl-vscode';

story(
  'the language server hangs while it starts',
  { files: [NAME], locale: 'zh-cn' },
  async (world) => {
    const { editor, workbench, lap } = world;
    const { prompts } = editor;
    const hanging = () => workbench.processes().filter(({ command }) => /^sleep 999/.test(command));
    await editor.openFile(NAME);
    await editor.statusSays(EXTENSION, '勾稽 不平');

    const java = javaOf(workbench);
    fs.renameSync(java, `${java}-real`);
    fs.writeFileSync(java, '#!/bin/sh\nexec sleep 999\n', { mode: 0o755 });
    await prompts.run('重新启动语言服务器');
    const [first] = await eventually('one that hangs', () => hanging().length === 1 && hanging());
    lap('it hangs');

    await prompts.run('重新启动语言服务器');
    await eventually('another', () => hanging().length === 1 && hanging()[0].pid !== first.pid);
    lap('started anew at once');

    await prompts.notified(
      '语言服务器30秒没有应答，正在重新启动；您的文件没有受影响。',
      '查看日志',
      40_000,
    );
    lap('told after its time');

    fs.rmSync(java);
    fs.renameSync(`${java}-real`, java);
    await prompts.run('重新启动语言服务器');
    await editor.quickOpen(NAME);
    await editor.statusSays(EXTENSION, '勾稽 不平');
    assert.equal(hanging().length, 0);
    lap('checked again');
  },
);

/** The runtime that the extension brings. */
function javaOf(workbench) {
  const extensions = path.join(workbench.root, 'extensions');
  const own = fs.readdirSync(extensions).find((name) => name.startsWith('report-dsl.'));
  return path.join(extensions, own, 'server/runtime/bin/java');
}
