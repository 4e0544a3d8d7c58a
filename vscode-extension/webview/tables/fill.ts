import type { Cell, Found } from '../../src/protocol';
import { attribute, element, write } from './dom';
import type { Draft } from './drafts';
import { type Mark, found, shown } from './view';

/** What stands between the levels of a label. */
const LEVEL = ' / ';

interface Named {
  label: string;
  name: string;
}

/**
 * Writes a header: the official label, and the short name for where room is scarce. Of the levels
 * above its own, those that the header before it has too are there for assistive technology only.
 */
export function fillHeader(
  head: HTMLElement,
  named: Named | undefined,
  before?: Named,
  faults?: Found,
): void {
  const marks = faults === undefined ? [] : found(faults);
  const label = named?.label ?? '';
  const name = named?.name === undefined || named.name === '' ? label : named.name;
  const levels = label.split(LEVEL);
  const above = before?.label.split(LEVEL) ?? [];
  const own = levels.length - 1;
  const other = levels.findIndex((level, index) => index === own || level !== above[index]);
  const state = JSON.stringify([label, name, other, marks]);
  if (head.dataset.state === state) {
    return;
  }
  head.dataset.state = state;
  attribute(head, 'title', label === '' ? undefined : label);
  const official = element('span', { class: `label level-${Math.min(other, 2)}` });
  levels.slice(0, own).forEach((level, index) => {
    official.append(element('span', { class: index < other ? 'again' : 'above' }, level + LEVEL));
  });
  official.append(levels[own] ?? '');
  head.replaceChildren(signs(marks), official, element('span', { class: 'name' }, name));
}

/** Writes a cell; the box that is in it stays. */
export function fillCell(into: HTMLElement, cell: Cell | undefined, draft?: Draft): void {
  const view = cell === undefined ? undefined : shown(cell, draft);
  const state = JSON.stringify(view);
  if (into.dataset.state === state) {
    return;
  }
  into.dataset.state = state;
  const active = into.classList.contains('active') ? ['active'] : [];
  into.className = [...active, ...(view?.classes ?? ['absent'])].join(' ');
  attribute(into, 'title', view === undefined || view.hint === '' ? undefined : view.hint);
  into.querySelector(':scope > .signs')?.remove();
  into.prepend(signs(view?.marks ?? []));
  write(part(into, 'text'), view?.text ?? '');
}

function signs(marks: readonly Mark[]): HTMLElement {
  return element(
    'span',
    { class: 'signs' },
    ...marks.map(({ sign, meaning, kind }) =>
      element('span', { role: 'img', 'aria-label': meaning, class: `sign ${kind}` }, sign),
    ),
  );
}

function part(cell: HTMLElement, name: string): Element {
  const found = cell.querySelector(`:scope > .${name}`);
  if (found !== null) {
    return found;
  }
  const made = element('span', { class: name });
  cell.append(made);
  return made;
}
