import { expect, it } from 'vitest';
import { isWithin, parseRanges } from './needed-faces.ts';

it('reads every way in which a sheet writes its characters, in any order', () => {
  expect(parseRanges('U+4e8c, U+4e00-4e02,U+30??')).toEqual([0x3000, 0x30ff, 0x4e00, 0x4e02, 0x4e8c, 0x4e8c]);
});

it('misses no character at the ends of a range: it would be shown in another face', () => {
  const ranges = parseRanges('U+4e00-4e02,U+4e8c,U+9fff-a000');
  for (const code of [0x4e00, 0x4e01, 0x4e02, 0x4e8c, 0x9fff, 0xa000]) expect(isWithin(ranges, code)).toBe(true);
  for (const code of [0x4dff, 0x4e03, 0x4e8b, 0xa001, 0]) expect(isWithin(ranges, code)).toBe(false);
});
