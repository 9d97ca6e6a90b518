import { describe, expect, it } from 'vitest';
import { readRosterRows } from './read-roster-rows.ts';
import { plainSheet } from './sheet.ts';
import { hasLostCharacters, nameToSimplified, toSimplified } from './to-simplified.ts';

describe('traditional text and what converters leave in it', () => {
  it.each([
    ['龍泉社區(qū)居民委員會', '龙泉社区居民委员会'],
    ['市水文勘測中心', '市水文勘测中心'],
    ['乾县', '乾县'],
    ['市直机关(一处)', '市直机关(一处)'],
    ['皇后镇', '皇后镇'],
  ])('%s is %s', (text, simple) => {
    expect(toSimplified(text)).toBe(simple);
  });

  it.each([
    ['張國榮', '张国荣'],
    ['鍾乾', '钟乾'],
    ['珮瑜', '珮瑜'],
    ['李頔', '李頔'],
  ])('the name %s is %s: standard name characters and those without a common simplified form stay', (name, simple) => {
    expect(nameToSimplified(name)).toBe(simple);
  });

  it('lost characters are seen, ordinary questions are not', () => {
    expect(['確??焖龠M', '锟斤拷', '张?三'].map(hasLostCharacters)).toEqual([true, true, true]);
    expect(hasLostCharacters('能否夜班?')).toBe(false);
  });
});

describe('a table in traditional characters', () => {
  const people = (table: readonly (readonly string[])[]) =>
    readRosterRows(plainSheet(table), []).rows.map(({ verdict, notices }) =>
      verdict.kind === 'bad' ? verdict.reasons : { name: verdict.person.name, original: verdict.person.original, notices },
    );

  it('is read in simplified ones; the cells stay as they stood, and the name is to be checked with its owner', () => {
    expect(
      people([
        ['姓名', '單位', '聯繫電話'],
        ['張國榮', '龍泉社區(qū)', '19900000001'],
      ]),
    ).toEqual([
      {
        name: '张国荣',
        original: { 姓名: '張國榮', 單位: '龍泉社區(qū)' },
        notices: ['姓名“張國榮”转成了简体“张国荣”，请和本人核对', '單位“龍泉社區(qū)”转成了简体“龙泉社区”'],
      },
    ]);
  });

  it('a single 張 among simplified text is somebody’s name and stays', () => {
    expect(
      people([
        ['姓名', '单位'],
        ['張国荣', '甲局'],
      ]),
    ).toMatchObject([{ name: '張国荣', original: {} }]);
  });

  it('a name that lost a character is a bad row; one with a character nobody else can show is taken and flagged', () => {
    expect(people([['姓名'], ['王?'], ['王\ue123']])).toMatchObject([
      ['第 2 行：姓名“王?”里有一个字丢了（显示成问号或方块），请对照身份证改正'],
      { name: '王\ue123', notices: [expect.stringContaining('自造字')] },
    ]);
  });
});
