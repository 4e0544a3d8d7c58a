import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const ROOT = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const manifest = read('package.json');
const texts = JSON.parse(read('package.nls.json')) as Record<string, string>;
const chinese = JSON.parse(read('package.nls.zh-cn.json')) as Record<string, string>;
const { contributes } = JSON.parse(manifest) as {
  contributes: {
    commands: { command: string; title: string }[];
    configuration: { properties: Record<string, unknown> };
    walkthroughs: { steps: { media: { markdown: string } }[] }[];
  };
};

test('every text of the manifest is there in both languages, and no other', () => {
  const used = [...manifest.matchAll(/"%([\w.]+)%"/g)].map(([, key]) => key);
  assert.deepEqual([...new Set(used)].sort(), Object.keys(texts).sort());
  assert.deepEqual(Object.keys(chinese), Object.keys(texts));
});

test('the titles of commands are in Chinese and English', () => {
  for (const { title } of contributes.commands) {
    const key = title.replaceAll('%', '');
    assert.match(texts[key] ?? '', /^\p{Script=Han}.* \([A-Z].*\)$/u);
    assert.equal(texts[key]?.replace(/ \(.*\)$/, ''), chinese[key]);
  }
});

test('every command that something names is registered', () => {
  const source = read('src/extension.ts');
  const named = [manifest, ...Object.values(texts)].flatMap((text) => [
    ...text.matchAll(/(?:"command": "|onCommand:|command:)(report\.\w+)/g),
  ]);
  for (const [, command] of named) {
    assert.ok(source.includes(`'${command ?? ''}'`), command);
  }
});

test('the files of walkthrough and icons are there', () => {
  const pages = contributes.walkthroughs.flatMap((w) => w.steps.map((s) => s.media.markdown));
  const icons = [...manifest.matchAll(/"\.?\/?(icons\/[\w-]+\.\w+)"/g)].map(([, file]) => file);
  for (const file of [...pages, ...icons]) {
    assert.ok(existsSync(path.join(ROOT, file ?? '')), file);
  }
  assert.equal(readdirSync(path.join(ROOT, 'walkthrough')).length, pages.length);
});

test('the README tells every command and every setting', () => {
  const readme = read('README.md');
  for (const { title } of contributes.commands) {
    const name = chinese[title.replaceAll('%', '')] ?? '';
    assert.ok(readme.includes(`| ${name} |`), name);
  }
  for (const setting of Object.keys(contributes.configuration.properties)) {
    assert.ok(readme.includes(`| \`${setting}\` |`), setting);
  }
});

test('pictures that a page shows are there', () => {
  for (const page of ['README.md', 'office.md']) {
    for (const [, picture] of read(page).matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)) {
      assert.ok(existsSync(path.join(ROOT, picture ?? '')), `${page}: ${picture ?? ''}`);
    }
  }
});
