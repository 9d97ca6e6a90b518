import { expect, it } from 'vitest';
import { headlineLines, headlineSize, largestLines } from './headline-lines.ts';

it('breaks a slogan after its comma rather than in the middle of a phrase', () => {
  expect(headlineLines('守一道关，护一方人', 2)).toEqual(['守一道关，', '护一方人']);
  expect(headlineLines('守住门，管住人和车', 2)).toEqual(['守住门，', '管住人和车']);
});

it('never begins a line with a stop, ends one with an opening bracket, or parts a number or a time', () => {
  for (const text of [
    '防疫“三宝”：戴口罩、勤洗手、隔1米',
    '（通知）11月17日6:30—10:30在东广场做核酸！',
    '出门戴N95口罩，进门测体温37.3℃以下',
  ]) {
    for (const count of [2, 3, 4, 5]) {
      const lines = headlineLines(text, count);
      expect(lines.join('')).toBe(text);
      for (const line of lines) {
        expect(line).not.toMatch(/^[，。、；：！？”）—]/u);
        expect(line).not.toMatch(/[“（]$/u);
      }
      expect(lines.join('|')).not.toMatch(/[\dN]\|[\d:.]/u);
    }
  }
});

it('keeps the lines the writer chose, and else takes those at which the letters stand largest', () => {
  const room = { widthMm: 178, heightMm: 150, lineHeight: 1.2 };
  expect(largestLines(['有事', '别下楼，打电话'], room)).toEqual(['有事', '别下楼，打电话']);
  const chosen = largestLines(['有事别下楼，打个电话，我们上门'], room);
  expect(chosen.length).toBeGreaterThan(2);
  expect(headlineSize(chosen, room)).toBeGreaterThan(headlineSize(['有事别下楼，打个电话，我们上门'], room) * 2);
});
