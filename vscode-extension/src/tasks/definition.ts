import { basename } from 'node:path';
import type { TaskDefinition, WorkspaceFolder } from 'vscode';

/** The type of our tasks in tasks.json. */
export const TYPE = 'report';

/** A task as tasks.json has it. */
export interface Definition extends TaskDefinition {
  verb: 'check' | 'build';
  path?: string;
  output?: string;
  draft?: boolean;
}

/** What a task is called. */
export function nameOf({ verb, path }: Definition): string {
  const what = verb === 'check' ? '核对' : '生成网页和数据';
  return path === undefined ? what : `${what} ${path}`;
}

/**
 * The folder that a build writes to, from the reports' own. What is published does not lie among the
 * reports, whose notes are not for the public.
 */
export function outputOf({ output }: Definition, folder: WorkspaceFolder): string {
  return output ?? `../${basename(folder.uri.fsPath)}-网站`;
}
