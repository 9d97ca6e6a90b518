import { describe, expect, it } from 'vitest';
import { emWidth, largestSize, nameLines } from './text-size.ts';

describe('sizes of letters', () => {
  it('makes short words large and long ones just small enough for their box', () => {
    const box = { widthMm: 80, heightMm: 35, lineHeight: 1.4 };
    expect(largestSize(['短'], box, 9, 2)).toBe(9);
    const long = '守好小区出入口，逐人测温、查码、登记。'.repeat(8);
    const size = largestSize([long], box, 9, 2);
    expect(size).toBeLessThan(9);
    const lines = Math.ceil(emWidth(long) / (Math.floor(box.widthMm / size) - 1));
    expect(lines * size * box.lineHeight).toBeLessThanOrEqual(box.heightMm);
  });

  it('says the least size when even that does not fit, rather than searching for ever', () => {
    expect(largestSize(['字'.repeat(10_000)], { widthMm: 10, heightMm: 10, lineHeight: 1.4 }, 9, 2)).toBe(2);
  });

  it('breaks a long name at its point and keeps a common one whole', () => {
    expect(nameLines('阿卜杜热西提·买买提明')).toEqual(['阿卜杜热西提·', '买买提明']);
    expect(nameLines('欧阳建国')).toEqual(['欧阳建国']);
    expect(nameLines('')).toEqual(['']);
  });
});
