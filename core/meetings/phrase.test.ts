import { expect, test } from 'vitest';
import { expandPhrase, phraseBank, usualPhrases } from './phrase.ts';

test('letters right before the caret become the phrase, wherever in the words the caret stands', () => {
  expect(expandPhrase('夜班缺人，ty', 7, usualPhrases)).toEqual({ text: '夜班缺人，同意。', caret: 8 });
  expect(expandPhrase('ty夜班', 2, usualPhrases)).toEqual({ text: '同意。夜班', caret: 3 });
});

test('Tab after other letters or none changes nothing (a name in letters swallowed by a phrase)', () => {
  expect(expandPhrase('夜班缺人', 4, usualPhrases)).toBeNull();
  expect(expandPhrase('wjg', 3, usualPhrases)).toBeNull();
  expect(expandPhrase('abty', 4, usualPhrases)).toBeNull();
});

test('two phrases of the same letters are refused with both places', () => {
  const twice = phraseBank.safeParse([
    { letters: 'ty', words: '同意。' },
    { letters: 'TY', words: '同意，没有意见。' },
  ]);
  expect(twice.error?.issues).toMatchObject([{ path: [1, 'letters'], message: expect.stringContaining('第 1 条') }]);
});

test('no phrase speaks for everybody (a record names who said what)', () => {
  for (const { words } of usualPhrases) expect(words).not.toMatch(/一致|大家都|全体/);
  expect(phraseBank.parse([...usualPhrases])).toEqual(usualPhrases);
});
