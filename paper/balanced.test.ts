import { describe, expect, it } from 'vitest';
import { balanced } from './balanced.ts';

const list = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);

describe('rows spread over sheets', () => {
  it('fills sheets alike instead of leaving one orphan row on the last', () => {
    expect(balanced(list(26), 25).map((sheet) => sheet.length)).toEqual([13, 13]);
    expect(balanced(list(31), 16).map((sheet) => sheet.length)).toEqual([16, 15]);
  });

  it('loses and repeats nobody, whatever the length', () => {
    for (let length = 0; length < 120; length += 1) {
      const sheets = balanced(list(length), 25);
      expect(sheets.flat()).toEqual(list(length));
      expect(Math.max(...sheets.map((sheet) => sheet.length))).toBeLessThanOrEqual(25);
    }
  });
});
