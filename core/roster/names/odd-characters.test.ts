import { describe, expect, it } from 'vitest';
import { isInFaces, nameNotice, oddCharacters } from './odd-characters.ts';

describe('characters of a name that will not print', () => {
  it.each(['王喆', '李堃', '祎旻垚玥婳', '买买提·艾力', 'Ann Lee', '張國榮'])('%s is in order', (name) => {
    expect(nameNotice(name)).toBeNull();
  });
  it.each([
    ['王\ue123', 'private'],
    ['王\u{f0000}', 'private'],
    ['王?', 'lost'],
    ['王\ufffd', 'lost'],
    ['王□', 'lost'],
    ['王𠀂', 'unshown'],
    ['王㐀', 'unshown'],
  ])('%j is flagged as %s, so that nobody finds an empty box on the board', (name, trouble) => {
    expect(oddCharacters(name).map((odd) => odd.trouble)).toEqual([trouble]);
    expect(nameNotice(name)).not.toBeNull();
  });
  it('the worst comes first, each character once', () => {
    expect(oddCharacters('𠀂\ue123𠀂')).toEqual([
      { trouble: 'private', chars: ['\ue123'] },
      { trouble: 'unshown', chars: ['𠀂'] },
    ]);
  });
  it('common characters are all in the faces', () => {
    expect([...'一龙丁于王李张赵'].every(isInFaces)).toBe(true);
  });
});
