import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** What VS Code's server and a launcher script of an extension may call. */
const PROGRAMS = [
  'sh',
  'bash',
  'env',
  'uname',
  'cat',
  'ls',
  'ps',
  'pgrep',
  'dirname',
  'basename',
  'readlink',
  'sleep',
];

/**
 * An environment as on an office computer where no one ever installed a Java: a home of its own,
 * and a PATH of links to the few programs that the editor needs. Nothing of the caller's
 * environment is in it.
 *
 * @param lang the locale
 */
export function environmentWithoutJava(root, lang) {
  const bin = path.join(root, 'bin');
  const home = path.join(root, 'home');
  for (const folder of [bin, home, path.join(root, 'tmp')])
    fs.mkdirSync(folder, { recursive: true });
  for (const program of PROGRAMS) {
    const found = process.env.PATH.split(':')
      .map((folder) => path.join(folder, program))
      .find(fs.existsSync);
    if (found) fs.symlinkSync(fs.realpathSync(found), path.join(bin, program));
  }
  const environment = {
    PATH: bin,
    HOME: home,
    TMPDIR: path.join(root, 'tmp'),
    SHELL: path.join(bin, 'bash'),
    LANG: lang,
    // No gallery: the editor has nobody to ask for extensions and their updates.
    EXTENSIONS_GALLERY: '{"serviceUrl":"","itemUrl":"","resourceUrlTemplate":""}',
    REPORT_OUTSIDE: path.join(root, 'outside.txt'),
  };
  const java = execFileSync(path.join(bin, 'sh'), ['-c', 'command -v java || true'], {
    env: environment,
  });
  if (String(java).trim()) throw new Error(`java is on the PATH: ${java}`);
  return environment;
}
