import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { Pause } from '../../src/pause';

function counted(): { pause: Pause; count: () => number } {
  let calls = 0;
  return { pause: new Pause(40, 100, () => calls++), count: () => calls };
}

test('acts once the calls pause', (context) => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  context.after(() => mock.timers.reset());
  const { pause, count } = counted();
  pause.call();
  mock.timers.tick(30);
  pause.call();
  mock.timers.tick(39);
  assert.equal(count(), 0);
  mock.timers.tick(1);
  assert.equal(count(), 1);
});

test('acts now and then while they do not pause', (context) => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  context.after(() => mock.timers.reset());
  const { pause, count } = counted();
  for (let i = 0; i < 21; i++) {
    pause.call();
    mock.timers.tick(10);
  }
  assert.equal(count(), 2);
});

test('does nothing after its end', (context) => {
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
  context.after(() => mock.timers.reset());
  const { pause, count } = counted();
  pause.call();
  pause.dispose();
  mock.timers.tick(1_000);
  assert.equal(count(), 0);
});
