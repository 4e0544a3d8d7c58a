import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Reading } from '../../src/tables/reading';

void test('a version is asked for once, unless it is to be forgotten', async () => {
  let version = 1;
  let asked = 0;
  const reading = new Reading(
    () => version,
    () => Promise.resolve({ version, tables: Array(++asked).fill(null) as never[] }),
  );
  const [first, second] = await Promise.all([reading.tables(), reading.tables()]);
  assert.equal(first, second);
  await reading.tables();
  assert.equal(asked, 1);
  version = 2;
  assert.equal((await reading.tables())?.version, 2);
  assert.equal(asked, 2);
  reading.forget();
  assert.equal((await reading.tables())?.tables.length, 3);
});

void test('a silent server and an answer about another text are asked again', async () => {
  let asked = 0;
  const answers = [undefined, { version: 0, tables: [] }, { version: 1, tables: [] }];
  const reading = new Reading(
    () => 1,
    () => Promise.resolve(answers[asked++]),
  );
  for (const answer of answers) {
    assert.deepEqual(await reading.tables(), answer);
  }
  await reading.tables();
  assert.equal(asked, 3);
});
