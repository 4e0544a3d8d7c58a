import fs from 'node:fs';
import path from 'node:path';

/** Nothing of the editor's own comes between the story and the report. */
const SETTINGS = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'chat.commandCenter.enabled': false,
  'chat.setupFromDialog': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'git.enabled': false,
  // As on the desktop; in a browser the editor would save by itself.
  'files.autoSave': 'off',
  'editor.accessibilitySupport': 'off',
};

/** Writes the settings and the display language of a person who opens the editor first. */
export function writeProfile(user, locale, settings) {
  fs.mkdirSync(path.join(user, 'User'), { recursive: true });
  writeJson(path.join(user, 'User/settings.json'), { ...SETTINGS, ...settings });
  if (locale !== 'en') writeLanguagePack(user, locale);
}

/**
 * Makes the editor believe in a language pack, so that it asks extensions for their texts in that
 * language. Its own texts stay English: the pack is published where only a gallery has it.
 */
function writeLanguagePack(user, locale) {
  const texts = path.join(user, 'texts.json');
  writeJson(texts, { contents: {} });
  const extensions = [{ extensionIdentifier: { id: `texts.${locale}` }, version: '1.0.0' }];
  const pack = { hash: '1', extensions, translations: { vscode: texts }, label: locale };
  writeJson(path.join(user, 'languagepacks.json'), { [locale]: pack });
}

function writeJson(file, value) {
  fs.writeFileSync(file, JSON.stringify(value));
}
