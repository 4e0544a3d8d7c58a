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
  // the root of a disk has no name
  return output ?? `../${basename(folder.uri.fsPath) || '年报'}-网站`;
}

/** What the command is told; a path is none of its options, nor what is typed, whatever its name. */
export function argumentsOf(definition: Definition, folder: WorkspaceFolder): string[] {
  const { verb, path = '.', draft = false } = definition;
  return verb === 'check'
    ? ['check', '--format', 'gnu', asPath(path)]
    : [
        'build',
        asPath(path),
        '-o',
        asPath(outputOf(definition, folder)),
        ...(draft ? ['--draft'] : []),
      ];
}

function asPath(path: string): string {
  return path.startsWith('-') ? `./${path}` : path;
}
