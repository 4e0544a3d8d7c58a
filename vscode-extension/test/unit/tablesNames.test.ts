import assert from 'node:assert/strict';
import { test } from 'node:test';
import { distinct } from '../../src/tables/names';

const names = (...all: string[]) => distinct(all.map((name) => ({ name })));

test('equal names are told apart, and from names that look like what they are told by', () => {
  assert.deepEqual(names('规章', '规章', '规章'), ['规章', '规章#2', '规章#3']);
  const told = names('规章', '规章', '规章#2', '规章', '规章#2');
  assert.equal(new Set(told).size, 5, told.join(' '));
  assert.deepEqual(told.slice(0, 2), ['规章', '规章#2']);
});

test('what has no name is called by its label', () => {
  assert.deepEqual(distinct([{ name: '', label: '总计' }, { name: '' }]), ['总计', '']);
});
