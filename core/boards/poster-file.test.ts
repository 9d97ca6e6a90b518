import { describe, expect, it } from 'vitest';
import { startingContent } from './new-poster.ts';
import type { PosterContent } from './poster-content.ts';
import { MOST_POSTERS, readPosterFile, writePosterFile } from './poster-file.ts';
import type { PosterTemplate } from './poster-template.ts';

const template: PosterTemplate = {
  key: 'tip',
  name: '提示',
  kind: 'reminder',
  purpose: '',
  places: [
    { key: 'title', label: '标题', lines: 'one', most: 8, sample: '温馨提示' },
    { key: 'body', label: '正文', lines: 'many', most: 40, sample: '请走进口' },
  ],
  palettes: ['正红', '墨黑'],
  sizes: ['A4', 'A3'],
  orientation: 'portrait',
  picture: true,
  qr: true,
};
const plain: PosterTemplate = { ...template, key: 'plain', picture: false, qr: false };
const templates = [template, plain];
const PIXEL = 'data:image/png;base64,iVBORw0KGgo=';
const content: PosterContent = { ...startingContent(template), palette: '墨黑', size: 'A3', qr: 'https://example.cn', picture: PIXEL };

/** A file as somebody else, or somebody hostile, may hand it over. */
const fileWith = (change: object, words: object = {}): string =>
  JSON.stringify({
    format: 'branch-command-post/posters',
    version: 1,
    posters: [{ name: '卡口提示', content: { ...content, words: { ...content.words, ...words }, ...change } }],
  });
const read = (text: string) => readPosterFile(text, templates);
const sentenceOf = (text: string): string => {
  const reading = read(text);
  return reading.ok ? '' : reading.sentence;
};
const onlyOne = (text: string) => {
  const reading = read(text);
  if (!reading.ok || !reading.posters[0]) throw new Error(reading.ok ? 'nothing read' : reading.sentence);
  return reading.posters[0];
};

describe('an exchange file', () => {
  it('brings a template to another laptop whole: words, colours, size, QR code and picture', () => {
    expect(read(writePosterFile([{ name: '卡口提示', content }]))).toEqual({
      ok: true,
      posters: [{ name: '卡口提示', content, remarks: [] }],
      refused: [],
    });
  });

  it('holds the name and the content and nothing else of the poster (its id and date are of this post)', () => {
    const written = JSON.parse(writePosterFile([{ name: '甲', content, ...{ id: 'secret', changedAt: '2022-01-06T10:00' } }]));
    expect(Object.keys(written.posters[0])).toEqual(['name', 'content']);
  });

  it.each([
    ['', '这不是海报模板文件'],
    ['{"format":', '这不是海报模板文件'],
    ['<html><script>alert(1)</script></html>', '这不是海报模板文件'],
    ['{"format":"something-else","posters":[]}', '这不是海报模板文件'],
    ['{"format":"branch-command-post/posters","version":1}', '不完整'],
    ['{"format":"branch-command-post/posters","version":2,"posters":[]}', '更新版本'],
    ['{"format":"branch-command-post/posters","version":1,"posters":[]}', '没有海报'],
  ])('refuses %s and says that nothing was imported', (text, words) => {
    expect(sentenceOf(text)).toContain(words);
    expect(sentenceOf(text)).toContain('什么也没有导入');
  });

  it('refuses more posters than anybody looks through', () => {
    const many = Array.from({ length: MOST_POSTERS + 1 }, () => ({ name: '甲', content }));
    expect(sentenceOf(writePosterFile(many))).toContain('51 张');
  });

  it.each([
    ['SVG, which can hold script', 'data:image/svg+xml;base64,PHN2Zz48c2NyaXB0Pg=='],
    ['an address that would be fetched', 'https://example.com/spy.png'],
    ['HTML', 'data:text/html;base64,PGI+'],
    ['an attribute closed early', 'data:image/png;base64,AAAA" onerror="alert(1)'],
  ])('refuses as a picture %s', (_, picture) => {
    expect(sentenceOf(fileWith({ picture }))).toContain('图片要是 JPG 或 PNG');
  });

  it('refuses a text longer than a poster can hold, naming the poster, and keeps the good ones beside it', () => {
    const good = { name: '好的', content };
    const bad = { name: '坏的', content: { ...content, words: { title: '字'.repeat(4001) } } };
    const reading = read(writePosterFile([good, bad]));
    expect(reading).toMatchObject({ ok: true, posters: [{ name: '好的' }], refused: [expect.stringContaining('第 2 张')] });
  });

  it('leaves marks away that make a text read otherwise than it is', () => {
    expect(onlyOne(fileWith({}, { title: '电话\u202E021\u0007\u200B' })).content.words.title).toBe('电话021');
  });

  it('keeps markup as the letters it is and lines as lines', () => {
    expect(onlyOne(fileWith({}, { title: '<b>甲</b>', body: '一\r\n二' })).content.words).toEqual({ title: '<b>甲</b>', body: '一\n二' });
  });

  it('takes no key of its own into a poster: only the places of the template', () => {
    const found = onlyOne(`${fileWith({}, { footer: '别的' })}`.replace('"words":{', '"words":{"__proto__":"x",'));
    expect(Object.keys(found.content.words)).toEqual(['title', 'body']);
    expect(found.remarks).toEqual(['有 1 处文字在这个版式里没有位置，没有带入。']);
  });

  it('says what a template here does not have: colours, size, picture', () => {
    const { content: fitted, remarks } = onlyOne(fileWith({ template: 'plain', palette: '金黄', size: 'A5x2' }));
    expect(fitted).toMatchObject({ palette: '正红', size: 'A4', picture: '', qr: '' });
    expect(remarks).toHaveLength(3);
  });

  it('names the poster whose layout only a newer version has', () => {
    expect(sentenceOf(fileWith({ template: 'of-tomorrow' }))).toContain('“卡口提示”用的版式这里没有');
  });
});
