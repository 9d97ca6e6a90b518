import { describe, expect, it } from 'vitest';
import { legalFileName } from './file-name.ts';

describe('file names', () => {
  it.each([
    ['公示板 3:1/2*?', '公示板 3-1-2--'],
    ['值班表.', '值班表'],
    ['con', '_con'],
    ['LPT1.txt', '_LPT1.txt'],
    ['...', '文件'],
    ['a\u0000b\u202ec', 'a-b-c'],
  ])('make %j legal on Windows and FAT sticks (the export would fail half way)', (typed, legal) => {
    expect(legalFileName(typed)).toBe(legal);
  });

  it('are cut between characters, never inside one', () => {
    const cut = legalFileName('党'.repeat(200));
    expect(new TextEncoder().encode(cut).length).toBeLessThanOrEqual(150);
    expect(cut).toMatch(/^党+$/);
  });
});
