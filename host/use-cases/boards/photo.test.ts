import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonId } from '#core/contract/id.ts';
import { blankPerson, type PersonFields } from '#core/roster/person.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

const JPEG = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(3000, 65)]).toString('base64');
const PNG = Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(300, 66)]).toString('base64');
const GIF = Buffer.from('GIF89a and more').toString('base64');

let host: TestHost;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterEach(() => host.close());

const add = async (name: string, change: Partial<PersonFields> = {}): Promise<PersonId> => {
  const id = randomUUID();
  const { id: added } = await host.line.call('person.add', { id, fields: { ...blankPerson, consentToPublish: true, name, ...change } });
  return added;
};
const save = (personId: PersonId, base64: string) => host.line.call('photo.save', { personId, base64, agreed: true });
const board = async () => (await host.line.call('paper.page', { kind: 'team-board', size: 'A3', photos: true })).html;

describe('photos for the board', () => {
  it('stand on the board of who agreed, and of nobody else although a photo is stored', async () => {
    const agreed = await add('赵国栋');
    const shy = await add('钱丽华', { consentToPublish: false });
    await save(agreed, PNG);
    await save(shy, JPEG);
    expect(await host.line.call('photo.list', {})).toHaveLength(2);
    const html = await board();
    expect(html).toContain(`data:image/png;base64,${PNG}`);
    expect(html).not.toContain('data:image/jpeg');
    expect((await host.line.call('paper.page', { kind: 'team-board', size: 'A3' })).html).not.toContain('data:image');
  });

  it('go by their bytes: a GIF that is called .jpg is refused, and so is a photo nobody asked the person about', async () => {
    const person = await add('赵国栋');
    await expect(save(person, GIF)).rejects.toMatchObject({ failure: { sentence: expect.stringContaining('不是 JPEG 或 PNG') } });
    const unasked = { personId: person, base64: PNG, agreed: false } as unknown as Parameters<typeof save>[0];
    await expect(host.line.call('photo.save', unasked as never)).rejects.toMatchObject({ failure: { code: 'invalid' } });
    expect(await host.line.call('photo.get', { personId: person })).toBeNull();
  });

  it('are replaced and removed for good: undo goes on to the step before instead of standing still at them', async () => {
    const person = await add('赵国栋');
    await host.line.call('contact.save', { contacts: [{ label: '物业', phone: '5551234' }] });
    await save(person, PNG);
    await save(person, JPEG);
    await host.line.call('history.undo', {});
    expect(await host.line.call('contact.list', {})).toEqual([]);
    expect((await host.line.call('photo.get', { personId: person }))?.picture).toBe(`data:image/jpeg;base64,${JPEG}`);
    await host.line.call('photo.remove', { personId: person });
    expect(await host.line.call('photo.get', { personId: person })).toBeNull();
    expect(await board()).not.toContain('data:image');
  });

  it('of somebody who left are not taken', async () => {
    const person = await add('赵国栋');
    await host.line.call('person.remove', { id: person });
    await expect(save(person, PNG)).rejects.toMatchObject({ failure: { sentence: expect.stringContaining('已移出花名册') } });
  });

  it('lie encrypted like everything else (a face readable in the folder)', async () => {
    const person = await add('赵国栋');
    await save(person, JPEG);
    for (const file of readdirSync(host.dataFolder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.(db|db-wal|json)$/.test(name),
    )) {
      expect(readFileSync(join(host.dataFolder, file)).includes('A'.repeat(200)), file).toBe(false);
    }
  });
});

describe('the name of the team', () => {
  it('stands on every board once it was saved, beside the group it is of, and can be undone', async () => {
    await add('赵国栋', { group: '物资组' });
    await host.line.call('board.saveWords', { teamName: '市水文勘测中心小分队' });
    const page = await host.line.call('paper.page', { kind: 'team-board', size: 'A4', group: '物资组' });
    expect(page.html).toContain('小分队：市水文勘测中心小分队　物资组');
    await host.line.call('history.undo', {});
    expect((await host.line.call('board.words', {})).teamName).toBe('');
  });
});
