// The grammar for colours is written by hand; the server cuts tokens with the language's own scanner.
// Where the server sees a token, the grammar must give it a scope that stands for the token's type:
// package.json says which. So no keyword of the language can drift away from the grammar.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { after, before, test } from 'node:test';

const require = createRequire(import.meta.url);
const rpc = require('vscode-jsonrpc/node');
const oniguruma = require('vscode-oniguruma');
const { INITIAL, Registry, parseRawGrammar } = require('vscode-textmate');

const ROOT = path.resolve(import.meta.dirname, '../..');
const REPOSITORY = path.dirname(ROOT);
const { contributes } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const FOLDERS = ['examples', 'report.dsl/src/report/dsl/forms', 'vscode-extension/test/grammar'];
const MOST_SHOWN = 10;

let server;
let connection;
let types;

before(async () => {
  const jar = path.join(REPOSITORY, 'report.dsl.ide/target/report.jar');
  server = spawn('java', ['-jar', jar, 'lsp'], { stdio: ['pipe', 'pipe', 'ignore'] });
  connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout),
    new rpc.StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const { capabilities } = await connection.sendRequest('initialize', { capabilities: {} });
  types = capabilities.semanticTokensProvider.legend.tokenTypes;
});

after(async () => {
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  connection.dispose();
});

for (const folder of FOLDERS) {
  for (const name of readdirSync(path.join(REPOSITORY, folder))) {
    if (/\.(report|form)$/.test(name)) {
      test(`${folder}/${name}`, () => agrees(path.join(REPOSITORY, folder, name)));
    }
  }
}

async function agrees(file) {
  const text = readFileSync(file, 'utf8');
  const language = contributes.languages.find((l) => l.extensions.includes(path.extname(file))).id;
  const scopes = await scopesOf(language, text);
  const wrong = (await tokensOf(`file://${file}`, language, text))
    .map((token) => ({ ...token, has: scopes(token.line, token.column) }))
    .filter(({ type, has }) => !wanted(language, type).some((scope) => has.some((one) => `${one}.`.startsWith(`${scope}.`))))
    .map(({ line, words, type, has }) => `${line + 1}: “${words}” is ${type}, scopes ${has}`);
  assert.equal(wrong.length, 0, wrong.slice(0, MOST_SHOWN).join('\n'));
}

function wanted(language, type) {
  return contributes.semanticTokenScopes.find((s) => s.language === language).scopes[type];
}

/** The server's tokens, decoded. */
async function tokensOf(uri, languageId, text) {
  const textDocument = { uri, languageId, version: 1, text };
  await connection.sendNotification('textDocument/didOpen', { textDocument });
  const { data } = await connection.sendRequest('textDocument/semanticTokens/full', {
    textDocument: { uri },
  });
  const lines = text.split(/\r\n|\r|\n/);
  const tokens = [];
  let line = 0;
  let column = 0;
  for (let i = 0; i < data.length; i += 5) {
    column = data[i] === 0 ? column + data[i + 1] : data[i + 1];
    line += data[i];
    const words = lines[line].slice(column, column + data[i + 2]);
    tokens.push({ line, column, words, type: types[data[i + 3]] });
  }
  assert.ok(tokens.length > 0, `${uri} has no tokens`);
  return tokens;
}

/** Tells the grammar's scopes at a place of a text. */
async function scopesOf(language, text) {
  const grammar = contributes.grammars.find((g) => g.language === language);
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (sources) => new oniguruma.OnigScanner(sources),
      createOnigString: (string) => new oniguruma.OnigString(string),
    }),
    loadGrammar: async () =>
      parseRawGrammar(readFileSync(path.join(ROOT, grammar.path), 'utf8'), grammar.path),
  });
  const loaded = await registry.loadGrammar(grammar.scopeName);
  let state = INITIAL;
  const lines = text.split(/\r\n|\r|\n/).map((line) => {
    const { tokens, ruleStack } = loaded.tokenizeLine(line, state);
    state = ruleStack;
    return tokens;
  });
  return (line, column) =>
    lines[line]
      .find((token) => token.startIndex <= column && column < token.endIndex)
      .scopes.flatMap((scope) => scope.split(' '))
      .map((scope) => scope.replace(/\.report$/, ''));
}
