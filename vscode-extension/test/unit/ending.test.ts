import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WorkspaceFolder } from 'vscode';
import { counts, firstLine, isWhole } from '../../src/tasks/ending';

void test('the numbers are those of the last line, whatever its words', () => {
  assert.deepEqual(counts('a.report:1.1-1.2: error: 有3份 [x]\n\n检查2份，全部通过。\r\n'), [2]);
  assert.deepEqual(counts('已生成12份到“../年报6份-网站”；4份有错误，没有生成。\n'), [12, 4]);
  assert.deepEqual(counts(''), []);
});

void test('of what went wrong the first line is said', () => {
  assert.equal(
    firstLine('\n  没有“nix”这个文件或文件夹。\r\n更多\n'),
    '没有“nix”这个文件或文件夹。',
  );
  assert.equal(firstLine(' \n'), '');
});

void test('a check has come to its end when it says so, unreadable files or not', () => {
  const definition = { type: 'report', verb: 'check' } as const;
  const folder = { name: '', index: 0 } as unknown as WorkspaceFolder;
  const ended = (code: number, printed: string) =>
    isWhole({ folder, definition, since: 0, code, printed, failures: '' });
  assert.ok(ended(0, ''));
  assert.ok(ended(1, 'a.report:1.1-1.2: error: x [y]\n'));
  assert.ok(ended(2, '检查1份，全部通过；另有1份读不到。\n'));
  assert.ok(!ended(1, ''), 'Java did not start');
  assert.ok(!ended(2, ''), 'there is no such file');
  assert.ok(!ended(255, 'a.report:1.1'), 'killed');
});
