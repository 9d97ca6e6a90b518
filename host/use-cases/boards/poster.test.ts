import { randomUUID } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startingContent } from '#core/boards/new-poster.ts';
import type { PosterContent } from '#core/boards/poster-content.ts';
import { posterTemplates } from '#core/boards/poster-templates.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterEach(() => host.close());

const [template] = posterTemplates;
if (!template) throw new Error('no template');
const content: PosterContent = startingContent(template);
const [place] = template.places;
const worded = (words: string): PosterContent => ({ ...content, words: { ...content.words, [place?.key ?? '']: words } });
const pictureOf = (bytes: number): string => `data:image/jpeg;base64,${Buffer.alloc(bytes, 7).toString('base64')}`;

/** of all files of the post, what waits in the write-ahead log included */
const bytesOn = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const save = (id: string, change: Partial<{ name: string; content: PosterContent; template: boolean }> = {}) =>
  host.line.call('poster.save', { id, fields: { name: '卡口提示', content, template: false, ...change } });
const listed = () => host.line.call('poster.list', {});

test('a poster is saved, changed, undone, deleted and brought back whole, picture included', async () => {
  const id = randomUUID();
  const picture = pictureOf(1000);
  await save(id, { content: { ...worded('甲'), picture } });
  await save(id, { content: { ...worded('乙'), picture } });
  await host.line.call('history.undo', {});
  expect((await host.line.call('poster.get', { id })).content).toMatchObject({ words: worded('甲').words, picture });
  await host.line.call('poster.remove', { id });
  expect(await listed()).toMatchObject([{ id, removed: true }]);
  await host.line.call('poster.restore', { id });
  expect((await host.line.call('poster.get', { id })).content.picture).toBe(picture);
  expect(await listed()).toMatchObject([{ id, name: '卡口提示', templateKey: template.key, removed: false }]);
});

test('taking back the first saving takes the poster away, and doing it again brings its picture too', async () => {
  const id = randomUUID();
  const picture = pictureOf(1000);
  await save(id, { content: { ...content, picture } });
  await host.line.call('history.undo', {});
  expect(await listed()).toEqual([]);
  await host.line.call('history.redo', {});
  expect((await host.line.call('poster.get', { id })).content.picture).toBe(picture);
});

test('changing a word twenty times does not write the picture twenty times (the file and every backup would grow by it)', async () => {
  const id = randomUUID();
  const picture = pictureOf(400_000);
  await save(id, { content: { ...content, picture } });
  const before = bytesOn(host.dataFolder);
  for (let word = 0; word < 20; word += 1) await save(id, { content: { ...worded(`第${word}遍`), picture } });
  expect(bytesOn(host.dataFolder) - before).toBeLessThan(2 * picture.length);
});

test('the page in work and the page of the saved poster are the same to the letter', async () => {
  const id = randomUUID();
  const poster = worded('有事打电话');
  const draft = await host.line.call('paper.page', { kind: 'poster-draft', content: poster });
  await save(id, { content: poster });
  const saved = await host.line.call('paper.page', { kind: 'poster', posterId: id });
  expect(saved.html).toBe(draft.html);
  expect(saved.html).toContain('龙泉社区');
});

test('words that look like markup stay words on the page', async () => {
  const { html } = await host.line.call('paper.page', { kind: 'poster-draft', content: worded('<img src=x onerror=alert(1)>') });
  expect(html).not.toContain('<img src=x');
});

test('a picture that is not a photograph is refused with a sentence, wherever it comes from', async () => {
  const hostile = { ...content, picture: 'data:image/svg+xml;base64,PHN2Zz4=' };
  const refused = { failure: { code: 'invalid', sentence: expect.stringContaining('JPG 或 PNG') } };
  await expect(save(randomUUID(), { content: hostile })).rejects.toMatchObject(refused);
  await expect(host.line.call('poster.import', { posters: [{ id: randomUUID(), name: '坏', content: hostile }] })).rejects.toMatchObject(
    refused,
  );
  expect(await listed()).toEqual([]);
});

test('imported posters are templates, and one undo takes the whole import away', async () => {
  const posters = ['甲', '乙'].map((name) => ({ id: randomUUID(), name, content }));
  expect(await host.line.call('poster.import', { posters })).toEqual({ imported: 2 });
  expect((await listed()).map(({ template: own }) => own)).toEqual([true, true]);
  await host.line.call('history.undo', {});
  expect(await listed()).toEqual([]);
});

test('a poster is found by its name, and not once it is deleted', async () => {
  const id = randomUUID();
  await save(id, { name: '电梯消毒提示' });
  const find = () => host.line.call('search.find', { text: '电梯' });
  expect(await find()).toMatchObject([{ kind: 'poster', id, title: '电梯消毒提示' }]);
  await host.line.call('poster.remove', { id });
  expect(await find()).toEqual([]);
});
