import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { findJava } from '../../src/java';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), '找 java-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true });
});

/** A program that says it is a Java of that version. */
async function java(where: string, version: string): Promise<string> {
  const bin = path.join(folder, where, 'bin');
  await mkdir(bin, { recursive: true });
  const program = path.join(bin, 'java');
  await writeFile(program, `#!/bin/sh\necho 'openjdk version "${version}" 2024-01-16' >&2\n`);
  await chmod(program, 0o755);
  return program;
}

function find(places: { setting?: string; JAVA_HOME?: string; PATH?: string }) {
  return findJava({
    bundled: path.join(folder, 'runtime'),
    setting: places.setting ?? '',
    environment: { JAVA_HOME: places.JAVA_HOME, PATH: places.PATH ?? '' },
  });
}

test('the bundled runtime comes first', async () => {
  const bundled = await java('runtime', '17.0.1');
  const JAVA_HOME = path.dirname(path.dirname(await java('home', '21.0.2')));
  assert.deepEqual(await find({ JAVA_HOME }), { found: true, program: bundled });
});

test('the first new enough of JAVA_HOME and PATH is taken', async () => {
  const JAVA_HOME = path.dirname(path.dirname(await java('old', '11.0.20')));
  const eight = path.dirname(await java('older', '1.8.0_392'));
  const good = await java('good', '21.0.2');
  const PATH = [eight, path.join(folder, 'gone'), path.dirname(good)].join(path.delimiter);
  assert.deepEqual(await find({ JAVA_HOME, PATH }), { found: true, program: good });
});

test('an older one is named with its version', async () => {
  const PATH = path.dirname(await java('old', '1.8.0_392'));
  assert.deepEqual(await find({ PATH }), {
    found: false,
    reason: '这台电脑上的 Java 是 8，核对年报需要 Java 17 以上版本。',
  });
});

test('none at all is said', async () => {
  assert.deepEqual(await find({}), {
    found: false,
    reason: '这台电脑上没有找到 Java，核对年报需要 Java 17 以上版本。',
  });
});

test('a setting that does not fit is said, and no other is taken', async () => {
  const PATH = path.dirname(await java('good', '21.0.2'));
  const setting = path.dirname(path.dirname(await java('old', '11.0.20')));
  const found = await find({ setting, PATH });
  assert.ok(!found.found);
  assert.match(found.reason, /^设置 report.java.home 里的“.*”是 Java 11，需要 17/);
});

test('what is no Java is passed over', async () => {
  const bin = path.join(folder, 'fake');
  await mkdir(bin);
  await writeFile(path.join(bin, 'java'), '#!/bin/sh\nexit 3\n');
  await chmod(path.join(bin, 'java'), 0o755);
  const good = await java('good', '17');
  const PATH = [bin, path.dirname(good)].join(path.delimiter);
  assert.deepEqual(await find({ PATH }), { found: true, program: good });
});
