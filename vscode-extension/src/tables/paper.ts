import * as vscode from 'vscode';
import { setCells, tables } from '../protocol';
import type { Server } from '../server';
import type { Paper } from './writer';

/** A document of the editor to write to, as the server says. */
export function paperOf(document: vscode.TextDocument, server: Server): Paper {
  const uri = server.uri(document.uri);
  return {
    version: () => document.version,
    tables: () => server.ask(tables, { uri }),
    edits: (place, text, version) => server.ask(setCells, { uri, version, ...place, text }),
    apply: async (edits) => {
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, await server.edits(edits));
      return vscode.workspace.applyEdit(edit);
    },
  };
}
