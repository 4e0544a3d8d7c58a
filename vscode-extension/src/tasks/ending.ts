import type { WorkspaceFolder } from 'vscode';
import type { Definition } from './definition';

/** How a run of the command ended: when it began, its exit code, what it wrote to either stream. */
export interface Ending {
  folder: WorkspaceFolder;
  definition: Definition;
  since: number;
  code: number;
  printed: string;
  failures: string;
}

/**
 * Whether a check has come to its end: with findings, or with files among others that it could not
 * read, it prints something; a Java that does not start prints nothing.
 */
export function isWhole({ code, printed }: Ending): boolean {
  return code === 0 || ((code === 1 || code === 2) && printed !== '');
}

/** The numbers of reports that the last line of what was printed tells, whatever its words. */
export function counts(printed: string): number[] {
  const lines = printed.split(/\r?\n/).filter((line) => line.trim() !== '');
  // a folder that it names may have numbers of its own
  const said = (lines.at(-1) ?? '').replaceAll(/“[^”]*”/g, '');
  return [...said.matchAll(/(\d+)\s*份/g)].map(([, number]) => Number(number));
}

/** The first line that says something. */
export function firstLine(text: string): string {
  return (text.split(/\r?\n/).find((line) => line.trim() !== '') ?? '').trim();
}
