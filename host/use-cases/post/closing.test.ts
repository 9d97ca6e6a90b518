import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankPerson } from '#core/roster/person.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { loadKeyring, unlockKeyring } from '#db/keyring.ts';
import { beginChangeOver } from '../../change-over/change-over.ts';
import { makeEmptied } from '../../closing/make-emptied.ts';
import { openPost } from '../../open-post.ts';
import { readRaw } from '../../testing/gate.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost, testPost } from '../../testing/test-host.ts';
import { titlePrinter } from '../../testing/title-printer.ts';

let host: TestHost;
let stick: string;
beforeEach(async () => {
  host = startTestHost({ printer: titlePrinter });
  stick = mkdtempSync(join(tmpdir(), 'post-stick-'));
  await createPost(host.line);
  await host.line.call('person.add', { id: randomUUID(), fields: { ...blankPerson, name: '欧阳建国', phone: '13800138000' } });
  await host.line.call('backup.run', { folder: null });
});
afterEach(async () => {
  await host.close();
  rmSync(stick, { recursive: true, force: true });
});

const blank = {
  title: '',
  startsAt: '2022-01-06T09:30',
  endsAt: null,
  place: '',
  chair: '',
  recorder: '',
  attendees: [],
  agenda: [],
  summary: '',
};
const typedDraft = { ...blank, kind: 'working', kindName: '', quorum: 'none' } as const;
const noLine = { step: 'say', item: '', speaker: '', words: '夜里风大' } as const;

const words = { branchName: testPost.branchName, passphrase: PASSPHRASE, handedOver: false };
/** 包保: what is known of a resident goes with everything else. */
const careFor = async (called: string): Promise<void> => {
  const [one] = await host.line.call('person.list', {});
  const fields = {
    ...{ place: { unitId: null, room: '门卫室旁' }, called, phone: '19900001207', needs: [], words: '', carerId: one?.id ?? '' },
    ...{ deputyId: null, everyDays: 1, from: '2022-01-06', until: null, purgeOn: '2022-03-01' },
  };
  await host.line.call('care.save', { id: randomUUID(), fields });
};
const exportAll = async (): Promise<void> => {
  const folder = host.host.grantFolder(stick);
  await host.line.call('export.write', { folder, parts: [{ kind: 'archive' }] });
};
const placeOf = async () => (await host.line.call('laptop.state', {})).posts[0];
const folderOf = async (): Promise<string> => (await placeOf())?.folder ?? '';
const unlock = async () => host.line.call('laptop.unlock', { postId: (await placeOf())?.postId ?? '', passphrase: PASSPHRASE });

describe('撤销', () => {
  it('is refused until the archive holds everything, and after anything is written since', async () => {
    await expect(host.line.call('closing.purge', words)).rejects.toMatchObject({
      failure: { sentence: expect.stringContaining('还没有导出') },
    });
    await exportAll();
    expect(await host.line.call('closing.state', {})).toMatchObject({ archive: { current: true }, backups: 1 });
    await host.line.call('person.add', { id: randomUUID(), fields: { ...blankPerson, name: '后来的人' } });
    expect((await host.line.call('closing.state', {})).archive).toMatchObject({ current: false });
    await expect(host.line.call('closing.purge', words)).rejects.toMatchObject({ failure: { code: 'refused' } });
    expect(await host.line.call('person.list', {})).toHaveLength(2);
  });

  it('is refused with a wrong name, a wrong passphrase, a second window inside, or an archive that nobody can read', async () => {
    await exportAll();
    await expect(host.line.call('closing.purge', { ...words, branchName: '龙泉' })).rejects.toMatchObject({ failure: { code: 'invalid' } });
    await expect(host.line.call('closing.purge', { ...words, passphrase: '不是这一句' })).rejects.toMatchObject({
      failure: { code: 'wrongPassphrase' },
    });
    const other = host.openLine();
    await other.call('laptop.unlock', { postId: (await placeOf())?.postId ?? '', passphrase: PASSPHRASE });
    await expect(host.line.call('closing.purge', words)).rejects.toMatchObject({ failure: { code: 'held' } });
    await other.call('laptop.lock', {});
    rmSync(stick, { recursive: true });
    await expect(host.line.call('closing.purge', words)).rejects.toMatchObject({
      failure: { sentence: expect.stringContaining('读不到') },
    });
    expect(await host.line.call('person.list', {})).toHaveLength(1);
  });

  it('destroys every record and backup; the chain still proves itself and the certificate says what was there', async () => {
    await careFor('褚奶奶');
    await exportAll();
    const folder = await folderOf();
    const session = await host.line.call('closing.purge', words);
    expect(session.closed).toBe(true);
    const certificate = await host.line.call('closing.certificate', {});
    expect(certificate?.holdings).toContainEqual({ word: '人员', count: 1 });
    expect(certificate?.holdings).toContainEqual({ word: '包保户', count: 1 });
    expect(JSON.stringify(certificate)).not.toMatch(/欧阳建国|褚奶奶/);
    expect(certificate?.destroyed).toBeGreaterThan(4);
    expect((await host.line.call('verify.run', {})).checks.filter((check) => !check.ok)).toEqual([]);
    await expect(host.line.call('person.add', { id: randomUUID(), fields: { ...blankPerson, name: '迟到的人' } })).rejects.toMatchObject({
      failure: { sentence: expect.stringContaining('已经撤销') },
    });
    await expect(host.line.call('history.undo', {})).rejects.toMatchObject({ failure: { code: 'refused' } });
    expect(existsSync(join(folder, 'backups'))).toBe(false);
    const raw = await readRaw(host);
    expect(JSON.stringify(raw)).not.toMatch(/欧阳建国|13800138000|褚奶奶|19900001207|门卫室旁/);
    expect(raw.person).toEqual([]);
    expect(raw.care_case).toEqual([]);
    expect(raw.event_payload).toHaveLength(1);
    expect(raw.audit_event?.length).toBeGreaterThan(2);
  });

  it('is refused while words of a meeting are typed and not saved: no archive holds them', async () => {
    await exportAll();
    await host.line.call('meetingDraft.keep', { id: randomUUID(), typed: { draft: typedDraft, line: noLine } });
    expect((await host.line.call('closing.state', {})).archive).toMatchObject({ current: true });
    await expect(host.line.call('closing.purge', words)).rejects.toMatchObject({ failure: { sentence: expect.stringContaining('草稿') } });
    expect(await host.line.call('person.list', {})).toHaveLength(1);
  });

  it('takes old backups off the stick too; what cannot be taken, and exports on this laptop, the certificate names', async () => {
    const folder = host.host.grantFolder(stick);
    const gone = await host.line.call('backup.run', { folder });
    await host.line.call('person.add', { id: randomUUID(), fields: { ...blankPerson, name: '第二个人' } });
    const stays = await host.line.call('backup.run', { folder });
    await exportAll();
    // what a write-protected stick does to whoever deletes
    rmSync(stays.path);
    mkdirSync(stays.path);
    await host.line.call('closing.purge', words);
    expect(existsSync(gone.path)).toBe(false);
    const { beyond = [] } = (await host.line.call('closing.certificate', {})) ?? {};
    expect(beyond).toContain(basename(stays.path));
    expect(beyond).toContainEqual(expect.stringContaining('临时党支部-'));
    expect(beyond).not.toContain(basename(gone.path));
  });

  it('the archive brings all of it back elsewhere, and only the archive does', async () => {
    await exportAll();
    await host.line.call('closing.purge', words);
    const folder = host.host.grantFolder(stick);
    const [found] = await host.line.call('archive.find', { folder });
    const place = await host.line.call('archive.restore', {
      folder,
      name: found?.name ?? '',
      packagePassphrase: null,
      passphrase: PASSPHRASE,
    });
    await host.line.call('laptop.unlock', { postId: place.postId, passphrase: PASSPHRASE });
    expect(await host.line.call('person.list', {})).toMatchObject([{ name: '欧阳建国' }]);
  });
});

describe('a purge that is cut off', () => {
  const certificate = {
    ...{ closedAt: '2022-01-06T10:00' as LocalTime, holdings: [], destroyed: 0, beyond: [], chain: { seq: 0, hash: '' } },
    archive: { exportId: '', at: '2022-01-06T09:00' as LocalTime, folder: '', hash: '' },
  };

  /** The post's folder with an emptied post in it; decided when asked, and not carried out. */
  const prepare = async (decided: boolean): Promise<string> => {
    const folder = await folderOf();
    await host.line.call('laptop.lock', {});
    const keyring = loadKeyring(folder);
    const unlocked = await unlockKeyring(keyring, PASSPHRASE);
    const clock = { now: () => Date.parse('2022-01-06T10:00:00+08:00') };
    const open = openPost(folder, { ...unlocked, keyring }, { create: false, clock, door: 'command-line' });
    const change = beginChangeOver(folder);
    await makeEmptied(change.place, { accountId: unlocked.accountId, user: '书记', role: 'secretary', open }, PASSPHRASE, certificate);
    if (decided) change.decide('destroy', open.now());
    open.close();
    change.end();
    return folder;
  };

  it('before it was decided leaves the whole post', async () => {
    await prepare(false);
    expect((await unlock()).closed).toBe(false);
    expect(await host.line.call('person.list', {})).toHaveLength(1);
  });

  it('once decided is finished by the next opening: nothing of the old is left, the emptied post opens', async () => {
    const folder = await prepare(true);
    expect((await placeOf())?.state).toBe('present');
    expect((await unlock()).closed).toBe(true);
    await host.line.call('laptop.lock', {});
    expect(existsSync(join(folder, 'backups'))).toBe(false);
    expect(readdirSync(folder).sort()).toEqual([
      'change-over.lock',
      'high-water-mark.json',
      'keyring.copy.json',
      'keyring.json',
      'post.db',
      'post.json',
    ]);
  });
});
