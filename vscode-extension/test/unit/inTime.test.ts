import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inTime } from '../../src/inTime';

test('what ends in time, what does not, and what fails', async () => {
  assert.equal(await inTime(Promise.resolve(), 1_000), true);
  assert.equal(await inTime(new Promise(() => undefined), 10), false);
  await assert.rejects(inTime(Promise.reject(new Error('no')), 1_000), /no/);
});

test('what fails too late is nobody else’s failure', async () => {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error('late')), 20));
  assert.equal(await inTime(late, 1), false);
  await new Promise((done) => setTimeout(done, 40));
});
