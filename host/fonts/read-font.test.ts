import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { roleOfNames } from '#core/boards/user-font.ts';
import { readFont } from './read-font.ts';
import { kaiFont, smallFont, withTable } from './testing/sample-font.ts';

const COLLECTION = '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc';
const small = smallFont();

describe('a font file', () => {
  it('is told by its Chinese name, answers to all its names and knows its characters', () => {
    const { family, names, characters } = readFont(kaiFont());
    expect(family).toBe('霞鹜文楷');
    expect(names).toEqual(expect.arrayContaining(['LXGW WenKai', '霞鹜文楷']));
    expect([...'守䶮𬭎'].every((char) => characters.has(char.codePointAt(0) ?? 0))).toBe(true);
    expect(characters.has('❤'.codePointAt(0) ?? 0)).toBe(false);
  });

  it.each([
    ['no font at all', () => Buffer.from('这不是字体'), '不是字体'],
    ['half a font', () => small.subarray(0, 3000), '读不出来'],
    ['a web font', () => Buffer.concat([Buffer.from('wOF2'), Buffer.alloc(100)]), '网页字体'],
    ['one whose licence forbids embedding', () => withTable(small, 'OS/2', (table) => table.writeUInt16BE(2, 8)), '许可不允许'],
    ['larger than every font', () => Buffer.concat([small, Buffer.alloc(31_500_000)]), '30 MB'],
  ])('is refused in a sentence when it is %s', (_, make, words) => {
    expect(() => readFont(make())).toThrow(words);
  });

  it.skipIf(!existsSync(COLLECTION))('is refused when it is a collection, of which nobody could say which font is meant', () => {
    expect(() => readFont(readFileSync(COLLECTION).subarray(0, 1_000_000))).toThrow('字体集（TTC）');
  });
});

describe('the face a font stands for', () => {
  it.each([
    [['FangSong_GB2312'], 'fangsong'],
    [['仿宋_GB2312'], 'fangsong'],
    [['FZXiaoBiaoSong-B05S', '方正小标宋简体'], 'title'],
    [['KaiTi'], 'kai'],
    [['STKaiti'], 'kai'],
    [['Noto Sans SC'], null],
    [['仿宋体验版'], null],
  ] as const)('%j is %s', (names, role) => {
    expect(roleOfNames(names)).toBe(role);
  });
});
