/**
 * What the server answers beyond the protocol of language servers. Every answer names the version of
 * the text that it is about; positions and ranges are the protocol's own.
 */
import type { Range, TextEdit } from 'vscode-languageclient/node';

interface OfDocument {
  uri: string;
}

interface OfText {
  version: number;
}

/** A request by its method; its types are those of the parameters and of the answer. */
export interface Request<P, R> {
  method: string;
  params?: P;
  answer?: R;
}

function request<P, R>(method: string): Request<P, R> {
  return { method: `report/${method}` };
}

/** The page of a report as it stands; `cells` are the places of the addresses in `data-cell`. */
export interface Page extends OfText {
  html: string;
  cells: Record<string, Range>;
}

/** How far a report has come; `balance` is empty where there are no identities. */
export interface Status extends OfText {
  errors: number;
  warnings: number;
  balance: string;
  title: string;
}

/** What is found: the severity of the worst finding, and the sentences of all. */
export interface Found {
  severity: 'error' | 'warning' | 'information' | null;
  messages: string[];
}

/** A cell of the table view; `absent` where the row is short or the form has no cell. */
export interface Cell extends Found {
  text: string;
  value: string | null;
  kind: 'number' | 'computed' | 'blank' | 'unreadable' | 'absent';
  address: string;
  range: Range | null;
  unbalanced: boolean;
}

/** A row; what is found is about it as a whole. */
export interface Row extends Found {
  label: string;
  name: string;
  line: number;
  cells: Cell[];
}

/** A table of a report in the order of its text. */
export interface Table {
  name: string;
  title: string;
  state: string;
  columns: { label: string; name: string }[];
  rows: Row[];
}

export interface Tables extends OfText {
  tables: Table[];
}

/** A typed cell, or a block as a spreadsheet copies it, to be put at a place of a table. */
export interface CellText extends OfDocument, OfText {
  table: number;
  row: number;
  column: number;
  text: string;
}

/**
 * The edits that do it; `message` tells what did not fit, and is empty when all did; `corners` are
 * the first and the last of the cells that it goes to, none when it goes to none.
 */
export interface CellEdits extends OfText {
  edits: TextEdit[];
  message: string;
  corners: { row: number; column: number }[];
}

/** The edits that fill the blanks of a table; `left` of them identities force to another number. */
export interface Filling extends OfText {
  table: string;
  count: number;
  left: number;
  edits: TextEdit[];
  message: string;
}

export interface Place extends OfDocument {
  position: { line: number; character: number };
}

/** What a new report is to be about, and where it is to lie. */
export interface Wanted {
  folder: string;
  body: string;
  year: string;
}

/** Another report that a new one is to go on from, and where the new one is to lie. */
export interface GoingOn {
  folder: string;
  last: string;
}

/**
 * What a new report could be made from; `problem` is why it could not, else empty; `year` is how
 * reports write it.
 */
export interface NewPlan {
  problem: string;
  body: string;
  year: string;
  forms: { name: string; title: string; suits: boolean }[];
  last: { uri: string; name: string } | null;
  fileName: string;
  exists: boolean;
}

export interface NewReport {
  fileName: string;
  text: string;
  notes: string[];
}

export const preview = request<OfDocument, Page>('preview');
export const status = request<OfDocument, Status>('status');
export const tables = request<OfDocument, Tables>('tables');
export const setCells = request<CellText, CellEdits>('setCells');
export const fillBlanks = request<Place, Filling>('fillBlanks');
export const newBodies = request<{ folder: string }, string[]>('newBodies');
export const newPlan = request<Wanted | GoingOn, NewPlan>('newPlan');
export const newReport = request<Wanted & { form: string; last: string | null }, NewReport>(
  'newReport',
);
export const formText = request<OfDocument, { text: string }>('formText');
export const ruleText = request<OfDocument, { text: string }>('ruleText');
