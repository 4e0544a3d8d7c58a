// Bundles the extension and its webviews into dist, or with --tests the unit tests into target/test.

import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const folder = path.resolve(import.meta.dirname, '..');
const common = { absWorkingDir: folder, bundle: true, logLevel: 'warning', charset: 'utf8' };
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs' };

if (process.argv.includes('--tests')) {
  const tests = await readdir(path.join(folder, 'test/unit'));
  await rm(path.join(folder, 'target/test'), { recursive: true, force: true });
  await build({
    ...node,
    entryPoints: tests.filter((name) => name.endsWith('.test.ts')).map((n) => `test/unit/${n}`),
    outdir: 'target/test',
    sourcemap: 'inline',
  });
} else {
  await rm(path.join(folder, 'dist'), { recursive: true, force: true });
  await mkdir(path.join(folder, 'target'), { recursive: true });
  const views = (await readdir(path.join(folder, 'webview'))).filter((n) => n.endsWith('.css'));
  const [extension, webview] = await Promise.all([
    build({
      ...node,
      entryPoints: ['src/extension.ts'],
      external: ['vscode'],
      minify: true,
      metafile: true,
      outdir: 'dist',
    }),
    build({
      ...common,
      entryPoints: views.map((name) => `webview/${name.replace('.css', '.ts')}`),
      target: 'chrome120',
      format: 'iife',
      minify: true,
      metafile: true,
      outdir: 'dist',
    }),
    ...views.map((name) => cp(path.join(folder, 'webview', name), path.join(folder, 'dist', name))),
  ]);
  // what went in, whose licences the package tells
  for (const [name, { metafile }] of Object.entries({ extension, webview })) {
    await writeFile(path.join(folder, `target/${name}.meta.json`), JSON.stringify(metafile));
  }
}
