import type { Cell, Found, Row } from '../../src/protocol';
import type { Draft } from './drafts';

/** What stands in a cell of the grid: a text that is being written, or what the report has. */
export interface Shown {
  text: string;
  classes: string[];
  marks: Mark[];
  /** What is said when a pointer rests on it. */
  hint: string;
}

/** A sign beside a text, with what it means. */
export interface Mark {
  sign: string;
  meaning: string;
  kind: string;
}

const SEVERITIES: Record<NonNullable<Found['severity']>, Mark> = {
  error: { sign: '✕', meaning: '有错误', kind: 'error' },
  warning: { sign: '▲', meaning: '有警告', kind: 'warning' },
  information: { sign: 'ℹ', meaning: '有提示', kind: 'information' },
};
const UNBALANCED: Mark = { sign: '≠', meaning: '勾稽不平', kind: 'unbalanced' };
/** Not filled yet is no mistake: it is shown as a field to fill, and told to who cannot see it. */
const EMPTY: Mark = { sign: '', meaning: '没有填写', kind: 'empty' };
const REFUSED: Mark = { sign: '✎', meaning: '没有写进文本', kind: 'refused' };

/** How a cell is shown: what it holds in the report, or what was typed and is not there yet. */
export function shown(cell: Cell, draft: Draft | undefined): Shown {
  if (draft !== undefined) {
    const marks = draft.refused ? [REFUSED] : [];
    return {
      text: draft.text,
      classes: ['draft'],
      marks,
      hint: draft.refused ? REFUSED.meaning : '',
    };
  }
  const marks = isEmpty(cell)
    ? [EMPTY]
    : [...(cell.unbalanced ? [UNBALANCED] : []), ...found(cell)];
  const classes = [cell.kind, ...marks.map(({ kind }) => kind)];
  return { text: textOf(cell), classes, marks, hint: cell.messages.join('\n') };
}

/** Whether all that can be wrong about a cell is that nothing is in it yet. */
export function isEmpty({ kind, text, unbalanced }: Cell): boolean {
  return kind === 'blank' && text === '' && !unbalanced;
}

/** The mark of what is found. */
export function found({ severity }: Found): Mark[] {
  return severity === null ? [] : [SEVERITIES[severity]];
}

/** What is found about a cell and about its row as a whole, the worst of it first. */
export function together(cell: Cell, row: Row): Found {
  const order = [...Object.keys(SEVERITIES), null];
  const [first, second] = [cell as Found, row as Found].sort(
    (a, b) => order.indexOf(a.severity) - order.indexOf(b.severity),
  );
  return {
    severity: first?.severity ?? null,
    messages: [...(first?.messages ?? []), ...(second?.messages ?? [])],
  };
}

function textOf(cell: Cell): string {
  return cell.kind === 'computed' && cell.value !== null ? `=${cell.value}` : cell.text;
}

/** What a cell gives to a spreadsheet: there, a text with = would be a formula. */
export function copied(cell: Cell): string {
  return cell.kind === 'computed' ? (cell.value ?? '') : cell.text;
}
