import * as vscode from 'vscode';
import { setCells, tables } from '../protocol';
import type { Server } from '../server';
import { Reading } from './reading';
import type { Paper } from './writer';

/** The tables of a document of the editor. */
export function readingOf(document: vscode.TextDocument, server: Server): Reading {
  return new Reading(
    () => document.version,
    () => server.ask(tables, { uri: server.uri(document.uri) }),
  );
}

/** A document of the editor to write to, as the server says. */
export function paperOf(
  document: vscode.TextDocument,
  server: Server,
  reading = readingOf(document, server),
): Paper {
  const uri = server.uri(document.uri);
  return {
    version: () => document.version,
    tables: () => reading.tables(),
    edits: (place, text, version) => server.ask(setCells, { uri, version, ...place, text }),
    apply: async (edits) => {
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, await server.edits(edits));
      return vscode.workspace.applyEdit(edit);
    },
  };
}
