import { describe, expect, it } from 'vitest';
import { strengthOf } from './passphrase-strength.ts';

describe('what the person is told about a new passphrase', () => {
  it.each([
    ['1234567', 'weak', '太短'],
    // length alone must not pass: these two are the first a thief tries
    ['12345678', 'weak', '弱'],
    ['aaaaaaaaaaaa', 'weak', '弱'],
    ['20211215', 'weak', '弱'],
    ['gate2026', 'fair', '一般'],
    ['南秦社区三班守卡口', 'strong', '强'],
    ['Shou-men 7 ren zai', 'strong', '强'],
  ])('"%s" is called %s', (passphrase, level, words) => {
    const strength = strengthOf(passphrase);
    expect(strength.level).toBe(level);
    expect(strength.words).toContain(words);
  });

  it('counts a character outside the basic plane once, so that rare name characters do not pass as two', () => {
    expect(strengthOf('𠮷𠮷𠮷𠮷').words).toContain('再加 4 个字符');
  });
});
