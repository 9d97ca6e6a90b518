import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankPerson } from '#core/roster/person.ts';
import { smallFont } from '../../fonts/testing/sample-font.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

const LATIN = '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf';

let host: TestHost;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterEach(() => host.close());

const small = smallFont();
const add = (bytes: Buffer, fileName = 'font.ttf') =>
  host.line.call('font.add', { id: randomUUID(), fileName, base64: bytes.toString('base64') });
const testPage = async () => host.line.call('paper.page', { kind: 'test-page', size: 'A4' });
const list = () => host.line.call('font.list', {});

describe('a font of the user’s', () => {
  it('is kept in the post, told by the name it bears, and takes a face when it is told to; pages then ask for it', async () => {
    const font = await add(small, '黑体.ttf');
    expect(font).toMatchObject({ family: 'Noto Sans SC', fileName: '黑体.ttf', bytes: small.length, role: null });
    expect((await testPage()).html).not.toContain('/fonts/user/');
    await host.line.call('font.use', { id: font.id, role: 'kai' });
    expect((await testPage()).html).toContain(`@font-face{font-family:'楷体_GB2312';src:url(/fonts/user/${font.id})`);
    const roster = await host.line.call('paper.page', { kind: 'roster-list', purpose: 'internal' });
    expect(roster.html).not.toContain(`/fonts/user/${font.id}`);
  });

  it('is taken away and comes back by undo, with its bytes; removing it leaves pages as they were', async () => {
    const { id } = await add(small);
    await host.line.call('font.use', { id, role: 'fangsong' });
    await host.line.call('font.remove', { id });
    expect(await list()).toEqual([]);
    expect((await testPage()).html).not.toContain('/fonts/user/');
    await host.line.call('history.undo', {});
    expect(await list()).toMatchObject([{ id, role: 'fangsong', bytes: small.length }]);
    await host.line.call('history.undo', {});
    await host.line.call('history.undo', {});
    expect(await list()).toEqual([]);
    await host.line.call('history.redo', {});
    expect(await list()).toMatchObject([{ id, bytes: small.length }]);
  });

  it('added again after it was removed is the same font, not a second copy of many megabytes', async () => {
    const { id } = await add(small);
    await expect(add(small)).rejects.toThrow('已经添加过');
    await host.line.call('font.remove', { id });
    expect((await add(small)).id).toBe(id);
  });

  it('is refused in a sentence when it is none, and nothing is kept', async () => {
    await expect(add(Buffer.from('这不是字体'))).rejects.toThrow('不是字体');
    expect(await list()).toEqual([]);
  });

  it('goes to an unlocked window only: nobody else reads it from the door', async () => {
    const { id } = await add(small);
    const stranger = host.host.connect(() => undefined);
    expect(stranger.font(id)).toBeNull();
    stranger.close();
  });
});

describe('characters that no face has', () => {
  const save = (name: string, unit = '') => host.line.call('person.add', { id: randomUUID(), fields: { ...blankPerson, name, unit } });
  const roster = () => host.line.call('paper.page', { kind: 'roster-list', purpose: 'internal' });

  it('are told before printing, with the person or the field they stand in, each once', async () => {
    await save('王𠀂');
    await save('赵书记', '㐀阳街道');
    await save('李喆');
    const { remarks } = await roster();
    expect(remarks.filter((remark) => remark.includes('不在程序自带的字体里'))).toEqual([
      expect.stringContaining('“𠀂”不在程序自带的字体里（姓名“王𠀂”）'),
      expect.stringContaining('赵书记的单位“㐀阳街道”'),
    ]);
  });

  it.skipIf(!existsSync(LATIN))('are taken from a font that was added, and nothing is told then (skipped without DejaVu)', async () => {
    await save('王❤');
    expect((await roster()).remarks.join()).toContain('“❤”');
    const { id } = await add(readFileSync(LATIN));
    const { html, remarks } = await roster();
    expect(remarks.join()).not.toContain('“❤”');
    expect(html).toContain(`src:url(/fonts/user/${id});font-weight:100 900;font-display:block;unicode-range:U+2764}`);
  });

  it('of a rare name stand in the faces that come with the product', async () => {
    for (const name of ['王䶮', '李𬭎', '张㛃', '赵喆', '钱垚']) await save(name);
    expect((await roster()).remarks.join()).not.toContain('不在程序自带的字体里');
  });
});
