/** The page of a report in the editor: kept up to date in place, and tied to the text. */
import morphdom from 'morphdom';
import { Theme } from './theme';

interface Editor {
  postMessage(message: unknown): void;
  setState(state: unknown): void;
}
declare function acquireVsCodeApi(): Editor;

type FromEditor =
  | { type: 'page'; html: string; uri: string; fromTop: boolean }
  | { type: 'cursor'; line: number; cell: string };

const HERE = 'report-here';
const editor = acquireVsCodeApi();
const theme = new Theme();
const page = document.createElement('div');
document.body.prepend(page);
let cursor = '';

/** Changes only what is different, so that nothing moves and nothing flashes. */
function show(html: string): void {
  const next = new DOMParser().parseFromString(html, 'text/html');
  theme.use([...next.querySelectorAll('style')].map((style) => style.textContent).join('\n'));
  next.querySelectorAll('script, style, link, meta').forEach((element) => element.remove());
  document.documentElement.lang = next.documentElement.lang;
  const wanted = document.createElement('div');
  wanted.append(...next.body.childNodes);
  morphdom(page, wanted);
}

function place(line: number, cell: string): Element | null {
  if (cell !== '') {
    const found = page.querySelector(`[data-cell="${CSS.escape(cell)}"]`);
    if (found !== null) {
      return found;
    }
  }
  let nearest: Element | null = null;
  let closest = -1;
  for (const element of page.querySelectorAll('[data-line]')) {
    const own = Number(element.getAttribute('data-line'));
    if (own <= line && own > closest) {
      closest = own;
      nearest = element;
    }
  }
  return nearest;
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= window.innerHeight;
}

/** Marks the place of the cursor; brings it into sight only when the cursor has gone elsewhere. */
function follow(line: number, cell: string): void {
  page.querySelectorAll(`.${HERE}`).forEach((element) => element.classList.remove(HERE));
  const found = place(line, cell);
  found?.classList.add(HERE);
  const now = `${line} ${cell}`;
  if (now !== cursor) {
    cursor = now;
    if (found !== null && !isInSight(found)) {
      found.scrollIntoView({ block: 'center', inline: 'nearest' });
    }
  }
}

window.addEventListener('message', ({ data }: MessageEvent<FromEditor>) => {
  if (data.type === 'page') {
    editor.setState({ uri: data.uri });
    show(data.html);
    if (data.fromTop) {
      cursor = '';
      window.scrollTo(0, 0);
    }
  } else {
    follow(data.line, data.cell);
  }
});

page.addEventListener('click', ({ target }) => {
  if (!(target instanceof Element) || target.closest('a[href]') !== null) {
    return;
  }
  const cell = target.closest('[data-cell]')?.getAttribute('data-cell') ?? '';
  const line = target.closest('[data-line]')?.getAttribute('data-line');
  if (cell !== '' || typeof line === 'string') {
    editor.postMessage({ type: 'reveal', cell, line: Number(line ?? 0) });
  }
});

editor.postMessage({ type: 'ready' });
