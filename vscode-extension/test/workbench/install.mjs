/**
 * Puts VS Code's server and workbench into a folder of their own, outside the sources:
 *
 *   node install.mjs [1.100 | 1.139]     prints the folder
 *
 * A folder that is there and stamped with the same pins is used as it is. What is not finished has
 * no stamp and not yet its name, so that a run that broke off is done again from the start.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { usual, versions } from './versions.mjs';

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Installs the version unless it is there: its `server` folder and the `node` that runs it. */
export async function install(version = usual) {
  const pins = versions[version];
  if (!pins)
    throw new Error(`no version ${version}; there are ${Object.keys(versions).join(', ')}`);
  const cache = process.env.REPORT_WORKBENCH ?? path.join(cacheHome(), 'report.dsl');
  const folder = path.join(cache, `workbench-${version}`);
  const stamp = JSON.stringify({ ...pins, abi: pins.node ? '' : process.versions.modules });
  if (stampOf(folder) !== stamp) {
    fs.mkdirSync(cache, { recursive: true });
    const unfinished = fs.mkdtempSync(`${folder}-unfinished-`);
    try {
      await fill(unfinished, pins);
      fs.writeFileSync(path.join(unfinished, 'stamp.json'), stamp);
      fs.rmSync(folder, { recursive: true, force: true });
      fs.renameSync(unfinished, folder);
    } finally {
      fs.rmSync(unfinished, { recursive: true, force: true });
    }
  }
  return { version, server: path.join(folder, 'server'), node: nodeIn(folder, pins) };
}

async function fill(folder, pins) {
  const server = path.join(folder, 'server');
  await Promise.all([
    unpack(pins.server, server, 'package/lib/vscode'),
    pins.node && unpack(pins.node, path.join(folder, 'node'), 'package'),
    pins.ripgrep && unpack(pins.ripgrep, path.join(folder, 'ripgrep'), `package/bin/${platform()}`),
  ]);
  // Not `npm ci`: the package's own lock does not quite fit its package.json.
  await run('npm', [
    ...[
      'install',
      '--omit=dev',
      '--ignore-scripts',
      '--no-audit',
      '--no-fund',
      '--engine-strict=false',
    ],
    ...['--prefix', server],
  ]);
  if (pins.ripgrep) {
    const bin = path.join(server, 'node_modules/@vscode/ripgrep/bin');
    fs.mkdirSync(bin, { recursive: true });
    fs.renameSync(path.join(folder, 'ripgrep/rg'), path.join(bin, 'rg'));
  }
  const node = nodeIn(folder, pins);
  await Promise.all(
    pins.natives.map((name) => build(node, path.join(server, 'node_modules', name))),
  );
}

/** Fetches a package, checks that it is the pinned one, and unpacks one of its folders to `to`. */
async function unpack({ package: name, integrity }, to, inner) {
  const fetched = fs.mkdtempSync(path.join(os.tmpdir(), 'workbench-package-'));
  try {
    await run('npm', ['pack', name, '--silent', '--pack-destination', fetched]);
    const archive = path.join(fetched, fs.readdirSync(fetched)[0]);
    const found =
      'sha512-' + createHash('sha512').update(fs.readFileSync(archive)).digest('base64');
    if (found !== integrity) throw new Error(`${name} is not the pinned one: ${found}`);
    fs.mkdirSync(to, { recursive: true });
    const depth = String(inner.split('/').length);
    await run('tar', ['-xzf', archive, '-C', to, '--strip-components', depth, inner]);
  } finally {
    fs.rmSync(fetched, { recursive: true, force: true });
  }
}

/**
 * Compiles a native module against the headers beside the Node that will load it, so that none are
 * downloaded.
 */
async function build(node, module) {
  const prefix = path.resolve(path.dirname(node), '..');
  const headers = fs.existsSync(path.join(prefix, 'include/node/node.h'))
    ? [`--nodedir=${prefix}`]
    : [];
  await run(node, [require.resolve('node-gyp/bin/node-gyp.js'), 'rebuild', ...headers], {
    cwd: module,
    maxBuffer: 1 << 26,
  });
}

function nodeIn(folder, pins) {
  return pins.node ? path.join(folder, 'node/bin/node') : fs.realpathSync(process.execPath);
}

function stampOf(folder) {
  const file = path.join(folder, 'stamp.json');
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : '';
}

function cacheHome() {
  return process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache');
}

function platform() {
  return `${process.platform}-${process.arch}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(path.dirname((await install(process.argv[2])).server));
}
