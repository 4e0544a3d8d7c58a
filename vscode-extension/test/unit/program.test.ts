import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, stat, utimes, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { Program } from '../../src/program';

let folder: string;
let program: Program;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'program-'));
  program = new Program(folder);
  await mkdir(program.folder);
  for (const name of ['common', 'brief', 'thorough']) {
    await writeFile(path.join(program.folder, `${name}.options`), `# why\n-D${name}=1\n`);
  }
  await writeFile(path.join(program.folder, 'report.jar'), 'jar');
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

const bundled = () => path.join(program.folder, 'runtime/bin/java');

test('the time of the jar becomes what it was when its archive was made', async () => {
  await writeFile(path.join(program.folder, 'report.jsa.time'), '1700000000');
  const { args } = program.server(bundled());
  assert.ok(args.includes('-XX:SharedArchiveFile=report.jsa'), args.join(' '));
  const { mtimeMs } = await stat(path.join(program.folder, 'report.jar'));
  assert.equal(mtimeMs, 1_700_000_000_000);
});

test('another Java gets no archive, and the jar keeps its time', async () => {
  await writeFile(path.join(program.folder, 'report.jsa.time'), '1700000000');
  const jar = path.join(program.folder, 'report.jar');
  await utimes(jar, 1, 1);
  const { args } = program.server('/usr/bin/java');
  assert.deepEqual(args, [
    '-Dcommon=1',
    '-Dbrief=1',
    '-cp',
    'report.jar',
    'report.dsl.ide.Main',
    'lsp',
  ]);
  assert.equal((await stat(jar)).mtimeMs, 1_000);
});

test('a package without an archive starts all the same', () => {
  assert.ok(!program.server(bundled()).args.join(' ').includes('SharedArchiveFile'));
});

test('names of files are read as UTF-8 whatever the locale', () => {
  const expected = process.platform === 'linux' ? { LC_ALL: 'C.UTF-8' } : {};
  assert.deepEqual(program.server(bundled()).environment, expected);
  assert.deepEqual(program.verb('java', ['check']).environment, expected);
});

test('a verb runs in any folder', () => {
  const { args } = program.verb('java', ['check', '.']);
  const jar = path.join(program.folder, 'report.jar');
  assert.deepEqual(args.slice(1), [
    '-Dthorough=1',
    '-cp',
    jar,
    'report.dsl.ide.Main',
    'check',
    '.',
  ]);
});
