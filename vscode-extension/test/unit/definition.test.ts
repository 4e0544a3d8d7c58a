import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorkspaceFolder } from 'vscode';
import { argumentsOf } from '../../src/tasks/definition';

const folder = (fsPath: string) => ({ uri: { fsPath } }) as unknown as WorkspaceFolder;
const check = (path?: string) =>
  argumentsOf(
    { type: 'report', verb: 'check', ...(path === undefined ? {} : { path }) },
    folder('/a'),
  );

void test('no path is taken for an option or for what is typed', () => {
  assert.deepEqual(check(), ['check', '--format', 'gnu', '.']);
  assert.equal(check('甲.report').at(-1), '甲.report');
  assert.equal(check('-').at(-1), './-');
  assert.equal(check('-x.report').at(-1), './-x.report');
  assert.equal(check('@args.report').at(-1), '@args.report');
});

void test('pages lie beside the folder of the reports, also beside one without a name', () => {
  const output = (of: WorkspaceFolder, own = {}) =>
    argumentsOf({ type: 'report', verb: 'build', ...own }, of).slice(1, 4);
  assert.deepEqual(output(folder('/共享/年报')), ['.', '-o', '../年报-网站']);
  assert.deepEqual(output(folder('/')), ['.', '-o', '../年报-网站']);
  assert.deepEqual(output(folder('/年报'), { output: '-o' }), ['.', '-o', './-o']);
});
