// Makes the packages: node scripts/package.mjs [PLATFORM [JDK]]
//
// A package for a platform brings a Java runtime, linked of that platform's JDK; the one without
// (universal) looks for a Java on the machine. Without arguments: universal, and this platform's of
// the JDK that runs the build.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { notices } from './notices.mjs';
import { HERE, PLATFORMS } from './platforms.mjs';
import { makeRuntime, ownJdk } from './runtime.mjs';

const UNIVERSAL = 'universal';
const ROOT = path.resolve(import.meta.dirname, '..');
const SERVER = path.resolve(ROOT, '../report.dsl.ide');
const JAR = path.join(SERVER, 'target/report.jar');
const EXAMPLES = path.resolve(ROOT, '../examples');
const SHIPPED = [
  'CHANGELOG.md',
  'README.md',
  'dist',
  'icons',
  'language-configuration.json',
  'office.md',
  'package.json',
  'package.nls.json',
  'package.nls.zh-cn.json',
  'pictures',
  'snippets',
  'syntaxes',
  'walkthrough',
];

const vsce = createRequire(import.meta.url).resolve('@vscode/vsce/vsce');
const { name, version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));

/** Puts into a folder what a package holds. */
function stage(platform, jdk, folder) {
  for (const entry of SHIPPED) {
    cpSync(path.join(ROOT, entry), path.join(folder, entry), { recursive: true });
  }
  writeFileSync(path.join(folder, 'THIRD-PARTY.txt'), thirdParty());
  writeFileSync(path.join(folder, '.vscodeignore'), ''); // all of it
  const server = path.join(folder, 'server');
  mkdirSync(server);
  cpSync(JAR, path.join(server, 'report.jar'));
  for (const options of readdirSync(path.join(SERVER, 'launch'))) {
    if (options.endsWith('.options')) {
      cpSync(path.join(SERVER, 'launch', options), path.join(server, options));
    }
  }
  if (platform !== UNIVERSAL) {
    makeRuntime(platform, jdk, path.join(server, 'runtime'));
  }
  if (platform === HERE) {
    archiveClasses(server);
  }
}

/** Only a runtime of this platform can be run here; the others start without an archive. */
function archiveClasses(server) {
  const java = path.join(server, 'runtime', PLATFORMS[HERE].java);
  const make = path.join(SERVER, 'launch/archive');
  execFileSync('sh', [make, java, 'report.jar', EXAMPLES, 'report.jsa'], { cwd: server });
  const made = Math.floor(statSync(path.join(server, 'report.jar')).mtimeMs / 1000);
  writeFileSync(path.join(server, 'report.jsa.time'), String(made));
}

function thirdParty() {
  const metafiles = ['extension', 'webview'].map((n) => path.join(ROOT, `target/${n}.meta.json`));
  const sources = metafiles.flatMap((f) => Object.keys(JSON.parse(readFileSync(f)).inputs));
  return notices(sources, ROOT, path.join(SERVER, 'target/target-platform-repository/plugins'));
}

function pack(platform, jdk) {
  // Java archives no class of a jar whose path has an odd letter, as that of the project may have
  const folder = mkdtempSync(path.join(os.tmpdir(), 'report-package-'));
  const file = path.join(ROOT, 'target', `${name}-${platform}-${version}.vsix`);
  const target = platform === UNIVERSAL ? [] : ['--target', platform];
  try {
    stage(platform, jdk, folder);
    execFileSync(
      process.execPath,
      [
        vsce,
        'package',
        ...target,
        '--no-dependencies',
        '--skip-license',
        '--allow-missing-repository',
        '--no-rewrite-relative-links',
        '-o',
        `${file}.part`,
      ],
      { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] },
    );
    renameSync(`${file}.part`, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  console.log(
    `${path.relative(process.cwd(), file)}  ${(statSync(file).size / 1e6).toFixed(1)} MB`,
  );
}

function main([platform, jdk]) {
  if (!existsSync(JAR)) {
    throw new Error(`${JAR} is missing: ./mvnw package makes it`);
  }
  mkdirSync(path.join(ROOT, 'target'), { recursive: true });
  if (platform === undefined) {
    pack(UNIVERSAL);
    pack(HERE, ownJdk());
  } else if (platform === UNIVERSAL) {
    pack(UNIVERSAL);
  } else if (platform in PLATFORMS) {
    pack(platform, jdk ?? ownJdk());
  } else {
    throw new Error(`${platform} is none of ${[UNIVERSAL, ...Object.keys(PLATFORMS)].join(', ')}`);
  }
}

try {
  main(process.argv.slice(2));
} catch (failure) {
  console.error(failure.message);
  process.exitCode = 1;
}
