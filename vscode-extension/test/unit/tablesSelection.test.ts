import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advanced } from '../../webview/tables/advance';
import {
  type Area,
  type Motion,
  type Place,
  between,
  moved,
  only,
  rangeOf,
} from '../../webview/tables/selection';

/** x is filled. */
const PICTURE = ['xx..x', 'x....', '.....', 'x.x..'];
const area: Area = {
  rows: 4,
  columns: 5,
  page: 3,
  filled: ({ row, column }) => PICTURE[row]?.[column] === 'x',
};
const at = (row: number, column: number): Place => ({ row, column });
const edge = (rows: -1 | 0 | 1, columns: -1 | 0 | 1): Motion => ({ by: 'edge', rows, columns });
const goes = (from: Place, motion: Motion) => moved(only(from), motion, false, area).active;

void test('arrows and pages stay in the grid', () => {
  assert.deepEqual(goes(at(0, 0), { by: 'step', rows: -1, columns: 0 }), at(0, 0));
  assert.deepEqual(goes(at(0, 4), { by: 'step', rows: 0, columns: 1 }), at(0, 4));
  assert.deepEqual(goes(at(0, 2), { by: 'page', rows: 1, columns: 0 }), at(3, 2));
  assert.deepEqual(goes(at(2, 2), { by: 'rowEnd' }), at(2, 4));
  assert.deepEqual(goes(at(2, 2), { by: 'last' }), at(3, 4));
});

void test('Ctrl and an arrow go to the end of what is filled, else to the next filled cell', () => {
  assert.deepEqual(goes(at(0, 0), edge(0, 1)), at(0, 1));
  assert.deepEqual(goes(at(0, 1), edge(0, 1)), at(0, 4));
  assert.deepEqual(goes(at(1, 0), edge(0, 1)), at(1, 4));
  assert.deepEqual(goes(at(1, 0), edge(1, 0)), at(3, 0));
  assert.deepEqual(goes(at(2, 1), edge(-1, 0)), at(0, 1));
});

void test('with Shift the range stretches and the active cell stays', () => {
  const once = moved(only(at(1, 1)), { by: 'step', rows: 1, columns: 0 }, true, area);
  const twice = moved(once, { by: 'step', rows: 0, columns: -1 }, true, area);
  assert.deepEqual(twice.active, at(1, 1));
  assert.deepEqual(rangeOf(twice), { from: at(1, 0), to: at(2, 1) });
  const after = moved(twice, { by: 'step', rows: 0, columns: 1 }, false, area);
  assert.deepEqual(after, only(at(1, 2)));
});

void test('Tab goes on in the next row, and Enter returns to where the tabs began', () => {
  const first = advanced(only(at(0, 3)), 'right', area);
  const second = first && advanced(first, 'right', area);
  assert.deepEqual(second?.active, at(1, 0));
  assert.ok(second);
  assert.deepEqual(advanced(second, 'down', area)?.active, at(2, 3));
  assert.deepEqual(advanced(only(at(2, 2)), 'up', area)?.active, at(1, 2));
});

void test('Tab leaves the grid at its ends', () => {
  assert.equal(advanced(only(at(3, 4)), 'right', area), undefined);
  assert.equal(advanced(only(at(0, 0)), 'left', area), undefined);
});

void test('within a range, Tab and Enter go round', () => {
  let selection = between(at(1, 1), at(2, 2));
  const seen: Place[] = [];
  for (let step = 0; step < 4; step++) {
    selection = advanced(selection, 'right', area) ?? selection;
    seen.push(selection.active);
  }
  assert.deepEqual(seen, [at(1, 2), at(2, 1), at(2, 2), at(1, 1)]);
  assert.deepEqual(advanced(selection, 'down', area)?.active, at(2, 1));
  assert.deepEqual(advanced(selection, 'up', area)?.active, at(2, 2));
});
