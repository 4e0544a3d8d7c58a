import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Restarts } from '../../src/restarts';

test('each end within three minutes waits longer, then no more', () => {
  const restarts = new Restarts();
  const waits = [0, 1, 2, 3].map((second) => restarts.next(second * 1_000));
  assert.deepEqual(waits, [0, 1_000, 4_000, undefined]);
});

test('a server that ran for long starts at once again', () => {
  const restarts = new Restarts();
  restarts.next(0);
  restarts.next(1_000);
  assert.equal(restarts.next(200_000), 0);
});

test('a start by the user forgets what was', () => {
  const restarts = new Restarts();
  restarts.next(0);
  restarts.next(0);
  restarts.forget();
  assert.equal(restarts.next(1), 0);
});
