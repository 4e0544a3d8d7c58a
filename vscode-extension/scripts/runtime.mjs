// A Java that is only what the server needs, linked of a platform's JDK.

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PLATFORMS, isProgramOf } from './platforms.mjs';

// What the jar uses; its libraries' classes for pictures and databases are never loaded. GB18030 and
// its like are in jdk.charsets.
const MODULES = ['java.base', 'java.logging', 'java.xml', 'jdk.charsets', 'jdk.unsupported'];

/** The folder of the JDK that runs the build: JAVA_HOME's, else the one on the PATH. */
export function ownJdk() {
  const { JAVA_HOME } = process.env;
  const java = JAVA_HOME ? path.join(JAVA_HOME, 'bin', 'java') : 'java';
  const { stderr } = spawnSync(java, ['-XshowSettings:properties', '-version'], {
    encoding: 'utf8',
  });
  const home = /java\.home = (.*)/.exec(stderr ?? '')?.[1];
  if (home === undefined) {
    throw new Error('there is no JDK: neither in JAVA_HOME nor on the PATH');
  }
  return home.trim();
}

/**
 * Links the runtime of a platform into a folder that is not there yet. The JDK of another platform
 * has to be of the same version as our own, whose jlink does the work.
 */
export function makeRuntime(platform, jdk, folder) {
  const jmods = path.join(jdk, 'jmods');
  if (!existsSync(path.join(jmods, 'java.base.jmod'))) {
    throw new Error(`${jmods} has no java.base.jmod: a whole JDK of ${platform} is needed`);
  }
  const options = ['--strip-java-debug-attributes', '--no-header-files', '--no-man-pages'];
  // not compressed: the package is, and would be larger by it
  execFileSync(
    path.join(ownJdk(), 'bin', 'jlink'),
    ['--module-path', jmods, '--add-modules', MODULES.join(','), ...options, '--output', folder],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const java = path.join(folder, PLATFORMS[platform].java);
  if (!existsSync(java) || !isProgramOf(platform, readFileSync(java))) {
    throw new Error(`${jdk} is not of ${platform}: its java has another file format`);
  }
}
