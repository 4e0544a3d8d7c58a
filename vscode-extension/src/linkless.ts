/** Between the two parts of what the editor would take for a link. */
const ZERO_WIDTH_SPACE = '\u200b';

/**
 * A sentence without links. The editor makes `[words](command:…)` in what it says a link that runs
 * a command; names and texts that a sentence quotes come from anybody.
 */
export function linkless(sentence: string): string {
  return sentence.replaceAll('](', `]${ZERO_WIDTH_SPACE}(`);
}
