import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linkless } from '../../src/linkless';

/** How the editor finds links in what it says. */
const LINK = /\[([^\]]+)\]\(((?:https?:\/\/|command:|file:)[^)\s]+)(?: (["'])(.+?)(\3))?\)/i;

test('what would be a link is none, and reads the same', () => {
  for (const sentence of [
    '「[清空](command:workbench.action.closeWindow)」表',
    '[[a](command:b)]',
    '[a](command:b "c")[d](https://e)',
    '[a](file:///b)](file:///c)',
  ]) {
    assert.match(sentence, LINK);
    assert.doesNotMatch(linkless(sentence), LINK);
    assert.equal(linkless(sentence).replaceAll('\u200b', ''), sentence);
  }
});

test('other sentences stay as they are', () => {
  for (const sentence of ['', '没有发生的才填0；可以撤销。', '「（七）总计」[1]、(2)']) {
    assert.equal(linkless(sentence), sentence);
  }
});
