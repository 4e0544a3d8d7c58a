// The licences of what a package bundles. What is bundled is read off the build; a library whose
// licence is not known here stops it.

import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** The licences of the jar's libraries, by how the names of their bundles begin. */
const BUNDLES = {
  'com.google.': 'Apache-2.0',
  'io.github.java-diff-utils': 'Apache-2.0',
  'jakarta.inject.': 'Apache-2.0',
  'org.antlr.runtime': 'BSD-3-Clause',
  'org.aopalliance': 'Public Domain',
  'org.apache.log4j': 'Apache-2.0',
  'org.eclipse.': 'EPL-2.0',
  'org.jspecify.': 'Apache-2.0',
  'org.osgi.': 'Apache-2.0',
  picocli: 'Apache-2.0',
};

const OWN = 'report.dsl';
const RULER = `\n\n${'-'.repeat(78)}\n\n`;
const { resolve } = createRequire(import.meta.url);

/**
 * The text of all notices.
 *
 * @param sources the paths of all sources that were bundled, relative to `folder`
 * @param bundles the folder with the bundles that the jar is made of
 */
export function notices(sources, folder, bundles) {
  const libraries = readdirSync(bundles).filter((file) => !file.startsWith(OWN));
  const licences = libraries.map((file) => [file.replace(/\.jar$/, ''), licenceOf(file)]);
  const texts = [...new Set(licences.map(([, licence]) => licence))].sort().filter(hasText);
  return [
    'This extension bundles the software that is listed here, under the licences given.',
    'The Java runtime, where there is one, has its own in server/runtime/legal.',
    ...packagesOf(sources, folder),
    `In server/report.jar:\n\n${licences.map((pair) => pair.join('  ')).join('\n')}`,
    'The table of pinyin in server/report.jar is made of Unicode data (Unihan).  Unicode-3.0',
    ...[...texts, 'Unicode-3.0'].map((licence) => `${licence}\n\n${textOf(licence)}`),
  ].join(RULER);
}

function packagesOf(sources, folder) {
  const found = sources.map((source) => /.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source)?.[0]);
  return [...new Set(found)]
    .filter((where) => where !== undefined)
    .sort()
    .map((where) => {
      const own = path.join(folder, where);
      const { name, version, license } = JSON.parse(readFileSync(path.join(own, 'package.json')));
      const file = readdirSync(own).find((entry) => /^licen[cs]e/i.test(entry));
      const text =
        file === undefined ? textOf(license) : readFileSync(path.join(own, file), 'utf8');
      return `${name} ${version}  ${license}\n\n${text.trim()}`;
    });
}

function licenceOf(bundle) {
  const known = Object.entries(BUNDLES).find(([prefix]) => bundle.startsWith(prefix));
  if (known === undefined) {
    throw new Error(`the licence of ${bundle} is not known to scripts/notices.mjs`);
  }
  return known[1];
}

function hasText(licence) {
  return licence !== 'Public Domain';
}

function textOf(licence) {
  const file = resolve(`spdx-license-list/licenses/${licence}.json`);
  return JSON.parse(readFileSync(file, 'utf8')).licenseText.trim();
}
