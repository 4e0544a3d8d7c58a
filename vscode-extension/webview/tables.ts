/** The tables of a report as grids: what the server knows of them, and what the user types into them. */
import type { FromGrid, ToGrid } from '../src/tables/messages';
import { Clipboard } from './tables/clipboard';
import { Keyboard } from './tables/keyboard';
import { Pointer } from './tables/pointer';
import { type Memory, Sheet } from './tables/sheet';

interface Editor {
  postMessage(message: FromGrid): void;
  getState(): Memory | undefined;
  setState(state: Memory): void;
}
declare function acquireVsCodeApi(): Editor;

const editor = acquireVsCodeApi();
let memory = editor.getState();
const sheet = new Sheet(
  (message) => editor.postMessage(message),
  (now) => {
    if (memory === undefined) {
      editor.setState(now);
    }
  },
);
new Keyboard(sheet);
const clipboard = new Clipboard(sheet);
new Pointer(sheet);

window.addEventListener('message', ({ data }: MessageEvent<ToGrid>) => {
  switch (data.type) {
    case 'tables': {
      sheet.tellSilence(false);
      sheet.show(data.tables);
      const before = memory;
      memory = undefined;
      if (before !== undefined) {
        sheet.recall(before);
      }
      takeFocus();
      break;
    }
    case 'written':
      sheet.pen.written(data.id, data);
      break;
    case 'copy':
    case 'cut':
      editor.postMessage({ type: 'copied', text: clipboard.taken(data.type === 'cut') });
      break;
    case 'paste':
      clipboard.put(data.text);
      break;
    case 'go':
      sheet.go(data.cell);
      break;
    case 'zeros':
      sheet.ask('zeros');
      break;
    case 'silent':
      sheet.tellSilence(true);
  }
});

/** The editor gives the keyboard to the page; the page gives it to the grid. */
function takeFocus(): void {
  if (document.hasFocus() && document.activeElement === document.body) {
    sheet.box.focus();
  }
}
window.addEventListener('focus', takeFocus);
// what is typed goes into the text before anything else is done to it
window.addEventListener('blur', () => sheet.pen.commit());

editor.postMessage({ type: 'ready' });
