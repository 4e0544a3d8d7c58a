import { readFileSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { findJava, type Java } from './java';

/** How a process is started. */
export interface Start {
  command: string;
  args: string[];
  /** What it is given over the environment of the editor. */
  environment: Record<string, string>;
}

/** The one jar that the extension carries, command and server alike, and what runs it. */
export class Program {
  /** Where jar, runtime, archive of classes and options lie. */
  readonly folder: string;

  constructor(extensionFolder: string) {
    this.folder = path.join(extensionFolder, 'server');
  }

  /** The Java to run it with. */
  java(setting: string, environment: NodeJS.ProcessEnv): Promise<Java> {
    return findJava({ bundled: path.join(this.folder, 'runtime'), setting, environment });
  }

  /**
   * The server. It starts in its own folder, where jar and archive are named as they were when the
   * archive was made: Java compares the names.
   */
  server(java: string): Start {
    const archive = this.archive(java);
    return {
      command: java,
      args: [
        ...this.options('common'),
        ...this.options('brief'),
        ...archive,
        '-cp',
        'report.jar',
        'report.dsl.ide.Main',
        'lsp',
      ],
      environment: environment(),
    };
  }

  /** A verb of the command, to be run in any folder. */
  verb(java: string, args: string[]): Start {
    const jar = path.join(this.folder, 'report.jar');
    return {
      command: java,
      args: [
        ...this.options('common'),
        ...this.options('thorough'),
        '-cp',
        jar,
        'report.dsl.ide.Main',
        ...args,
      ],
      environment: environment(),
    };
  }

  /**
   * The archive of loaded classes, for the runtime that it was made with. An editor that unpacks the
   * extension does not keep the time of the jar, by which Java tells whether the archive is of it.
   */
  private archive(java: string): string[] {
    if (!java.startsWith(this.folder)) {
      return [];
    }
    try {
      const made = Number(readFileSync(path.join(this.folder, 'report.jsa.time'), 'utf8'));
      const jar = path.join(this.folder, 'report.jar');
      if (Math.floor(statSync(jar).mtimeMs / 1000) !== made) {
        utimesSync(jar, made, made);
      }
      return ['-XX:SharedArchiveFile=report.jsa'];
    } catch {
      return []; // without an archive, or in a folder that cannot be written: it starts slower
    }
  }

  private options(name: string): string[] {
    return readFileSync(path.join(this.folder, `${name}.options`), 'utf8')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
  }
}

/**
 * On Linux the names of files are bytes, which Java reads as the locale says: without one, as on a
 * server, Chinese names would be lost.
 */
function environment(): Record<string, string> {
  return process.platform === 'linux' ? { LC_ALL: 'C.UTF-8' } : {};
}
