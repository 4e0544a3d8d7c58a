import type { Direction } from './advance';
import type { Motion } from './selection';

/** A key press as browsers report it. */
export interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  altKey: boolean;
}

/** What a key does in the grid. */
export type Action =
  | { do: 'move'; motion: Motion; stretch: boolean }
  | { do: 'advance'; to: Direction }
  | { do: 'table'; by: 1 | -1 }
  | { do: 'edit' | 'all' | 'clear' | 'fill' | 'cancel' | 'fixes' | 'undo' | 'redo' | 'save' };

const ARROWS: Record<string, { rows: -1 | 0 | 1; columns: -1 | 0 | 1 }> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

const PLAIN: Record<string, Action> = {
  F2: { do: 'edit' },
  Delete: { do: 'clear' },
  Backspace: { do: 'clear' },
  Escape: { do: 'cancel' },
};

const COMMANDS: Record<string, Action> = {
  a: { do: 'all' },
  s: { do: 'save' },
  z: { do: 'undo' },
  y: { do: 'redo' },
  '.': { do: 'fixes' },
  Enter: { do: 'fill' },
  PageUp: { do: 'table', by: -1 },
  PageDown: { do: 'table', by: 1 },
};

/** What a key does; undefined when it is not the grid's. */
export function actionOf(press: Key): Action | undefined {
  if (press.altKey) {
    return undefined;
  }
  const command = press.ctrlKey || press.metaKey;
  const motion = motionOf(press.key, command);
  if (motion !== undefined) {
    return { do: 'move', motion, stretch: press.shiftKey };
  }
  if (command) {
    const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
    if (press.shiftKey) {
      return key === 'z' ? { do: 'redo' } : undefined;
    }
    return COMMANDS[key];
  }
  if (press.key === 'Tab') {
    return { do: 'advance', to: press.shiftKey ? 'left' : 'right' };
  }
  if (press.key === 'Enter') {
    return { do: 'advance', to: press.shiftKey ? 'up' : 'down' };
  }
  return press.shiftKey ? undefined : PLAIN[press.key];
}

function motionOf(key: string, command: boolean): Motion | undefined {
  const arrow = ARROWS[key];
  if (arrow !== undefined) {
    return { by: command ? 'edge' : 'step', ...arrow };
  }
  switch (key) {
    case 'Home':
      return { by: command ? 'first' : 'rowStart' };
    case 'End':
      return { by: command ? 'last' : 'rowEnd' };
    case 'PageUp':
      return command ? undefined : { by: 'page', rows: -1, columns: 0 };
    case 'PageDown':
      return command ? undefined : { by: 'page', rows: 1, columns: 0 };
    default:
      return undefined;
  }
}
