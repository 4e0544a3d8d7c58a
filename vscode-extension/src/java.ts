import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import path from 'node:path';

const OLDEST = 17;
const PROGRAM = process.platform === 'win32' ? 'java.exe' : 'java';

/** A Java that can run the server, or the sentence why there is none. */
export type Java = { found: true; program: string } | { found: false; reason: string };

/** Where a Java may be. */
export interface Places {
  /** The folder that a package for this platform brings, whether it is there or not. */
  bundled: string;
  /** The user's setting; empty when there is none. */
  setting: string;
  environment: NodeJS.ProcessEnv;
}

/**
 * The first of: the bundled runtime, the setting, JAVA_HOME, the PATH. The setting is meant: one that
 * does not fit is said, and nothing else is taken in its place.
 */
export async function findJava(places: Places): Promise<Java> {
  const bundled = path.join(places.bundled, 'bin', PROGRAM);
  if (await isExecutable(bundled)) {
    return { found: true, program: bundled };
  }
  if (places.setting !== '') {
    return asked(path.join(places.setting, 'bin', PROGRAM), `设置 report.java.home`);
  }
  const home = places.environment.JAVA_HOME ?? '';
  const onPath = (places.environment.PATH ?? places.environment.Path ?? '')
    .split(path.delimiter)
    .filter((folder) => folder !== '')
    .map((folder) => path.join(folder, PROGRAM));
  const candidates = home === '' ? onPath : [path.join(home, 'bin', PROGRAM), ...onPath];
  let older = 0;
  for (const program of candidates) {
    const version = await versionOf(program);
    if (version >= OLDEST) {
      return { found: true, program };
    }
    older = Math.max(older, version);
  }
  const what = older === 0 ? '这台电脑上没有找到 Java' : `这台电脑上的 Java 是 ${older}`;
  return { found: false, reason: `${what}，核对年报需要 Java ${OLDEST} 以上版本。` };
}

async function asked(program: string, where: string): Promise<Java> {
  const version = await versionOf(program);
  if (version >= OLDEST) {
    return { found: true, program };
  }
  const what = version === 0 ? '没有可用的 Java' : `是 Java ${version}`;
  return { found: false, reason: `${where} 里的“${program}”${what}，需要 ${OLDEST} 以上版本。` };
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    return false; // not there, or not to be run: the next place is looked at
  }
}

/** The feature version that a program says it has; 0 when it is no Java. */
async function versionOf(program: string): Promise<number> {
  if (!(await isExecutable(program))) {
    return 0;
  }
  return new Promise((resolve) => {
    execFile(program, ['-version'], { timeout: 10_000 }, (failure, out, err) => {
      const said = / version "(?:1\.)?(\d+)/.exec(`${out}${err}`);
      resolve(failure === null && said ? Number(said[1]) : 0);
    });
  });
}
