import { describe, expect, it } from 'vitest';
import { posterKinds } from './poster-template.ts';
import { bankGroupFor, findInBank, putIntoField, textBank } from './text-bank.ts';

const texts = textBank.flatMap((group) => group.texts);

describe('the text bank', () => {
  it('asks nobody for money or goods: a branch may not appeal to the public', () => {
    for (const { text } of texts) expect(text).not.toMatch(/捐|募|赞助/);
  });

  it('says nothing twice, so that a list of sentences can be chosen from', () => {
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });

  it('warns where the wording differs from place to place', () => {
    for (const title of ['五个起来', '五个走在前列', '望闻问切']) expect(texts.find((one) => one.title === title)?.caution).toMatch(/核对/);
  });

  it('opens at a group that exists, whatever the poster is for', () => {
    for (const kind of Object.keys(posterKinds) as (keyof typeof posterKinds)[])
      expect(textBank.map(({ key }) => key)).toContain(bankGroupFor(kind));
  });

  it('is searched by title and words, all of which must occur', () => {
    expect(findInBank('三亮').length).toBeGreaterThan(0);
    expect(findInBank('口罩 通风')).toEqual([{ text: '戴口罩、勤洗手、常通风' }]);
    expect(findInBank('  ')).toEqual([]);
  });
});

const headline = { lines: 'one', most: 12 } as const;
const thought = { lines: 'many', most: 28 } as const;
const body = { lines: 'many', most: 1200 } as const;

describe('a text put into a field', () => {
  it('takes the place of a headline, on one line', () => {
    expect(putIntoField(headline, '旧标语', '守一道关\n护一方人', 2)).toEqual({ value: '守一道关　护一方人', cursor: 9 });
  });

  it('takes the place of a thought, a slogan with a line for each half, a sentence as it is', () => {
    expect(putIntoField(thought, '旧标语', '守一道关，护一方人', 2).value).toBe('守一道关\n护一方人');
    expect(putIntoField(thought, '旧', '有困难请打电话，有人接。', 0).value).toBe('有困难请打电话，有人接。');
  });

  it('becomes a paragraph of its own in a letter where the cursor stands, and loses nothing that was written', () => {
    expect(putIntoField(body, '甲乙', '新', 1)).toEqual({ value: '甲\n新\n乙', cursor: 3 });
    expect(putIntoField(body, '甲\n乙', '新', 2)).toEqual({ value: '甲\n新\n乙', cursor: 3 });
    expect(putIntoField(body, '', '新', 0)).toEqual({ value: '新', cursor: 1 });
    expect(putIntoField(body, '甲', '新', 99)).toEqual({ value: '甲\n新', cursor: 3 });
  });
});
