import { describe, expect, it } from 'vitest';
import { missingGlyphs } from './missing-glyphs.ts';

const page = (body: string): string => `<!doctype html><html><head><style>.𠀀{}</style></head><body>${body}</body></html>`;

describe('characters that no bundled face has', () => {
  it('are told with the name they stand in, even when the page spreads it over two boxes', () => {
    expect(missingGlyphs(page('<td><span class="name"><span class="spread">王</span>𠀂</span></td>'))).toEqual([
      { char: '𠀂', words: '王𠀂' },
    ]);
  });
  it('are told once, where they stand first, and never out of markup or entities', () => {
    expect(missingGlyphs(page('<p>𠀂一</p><p title="❤">甲 &amp; 乙 &#x27;丙&#x27;</p><p>𠀂二</p>'))).toEqual([
      { char: '𠀂', words: '𠀂一' },
    ]);
  });
  it('of a long text are shown with the words round them only, so that the remark stays short', () => {
    const [found] = missingGlyphs(page(`<p>${'一'.repeat(30)}❤${'二'.repeat(30)}</p>`));
    expect(found?.words).toBe(`…${'一'.repeat(8)}❤${'二'.repeat(7)}…`);
  });
  it('are none in common words, figures, marks and rare names: the secretary is not troubled for nothing', () => {
    expect(missingGlyphs(page('<p>24小时值班电话：0471-5901234，①②㎡℃—…“”《》喆堃祎旻垚玥䶮𬭎　end</p>'))).toEqual([]);
  });
});
