import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lock, look, names, onBackedUpPost, place, present, restore, unlock } from '../testing/backed-up-post.ts';
import { PASSPHRASE } from '../testing/test-host.ts';

onBackedUpPost();

const failure = (given: object) => expect.objectContaining({ failure: expect.objectContaining(given) });

type Damage = (folder: string) => void;
const onFile =
  (name: string, change: (path: string) => void): Damage =>
  (folder) =>
    change(join(folder, name));
const damages: readonly (readonly [string, string, Damage])[] = [
  ['4 kB of garbage', 'unreadable', onFile('post.db', (path) => writeFileSync(path, randomBytes(4096)))],
  ['0 bytes', 'empty', onFile('post.db', (path) => truncateSync(path, 0))],
  ['a text in its place', 'foreign', onFile('post.db', (path) => writeFileSync(path, 'SQLite format 3\0 and more'.padEnd(9000)))],
  [
    'a torn first page',
    'unreadable',
    onFile('post.db', (path) => writeFileSync(path, Buffer.concat([randomBytes(64), readFileSync(path).subarray(64)]))),
  ],
  ['no file', 'databaseMissing', onFile('post.db', (path) => rmSync(path))],
  ['cut off in the middle', 'unreadable', onFile('post.db', (path) => truncateSync(path, Math.floor(statSync(path).size / 8192) * 4096))],
];

describe.each(damages)('a post whose database is damaged: %s', (_, trouble, damage) => {
  it('is never replaced by an empty one; the backup restores it in place, the damaged file is kept and can be put back', async () => {
    await lock();
    const { folder, postId } = await place();
    damage(folder);
    const damaged = existsSync(join(folder, 'post.db')) ? readFileSync(join(folder, 'post.db')) : null;
    if (damaged) await expect(unlock()).rejects.toEqual(failure({ code: 'damaged' }));
    const report = await look();
    expect(report.troubles).toContain(trouble);
    expect(report.backups).toMatchObject([{ place: 'beside', counts: { people: 1 } }]);
    expect((await restore())?.userName).toBe('书记');
    expect(await names()).toEqual(['甲一']);
    expect((await present().line.call('history.state', {})).entries[0]).toMatchObject({ label: '恢复备份', user: '书记' });
    const { aside } = await look(null);
    const stamp = aside[0]?.stamp ?? '';
    if (!damaged) return expect(aside[0]?.complete).toBe(false);
    expect(readFileSync(join(folder, 'aside', stamp, 'post.db')).equals(damaged)).toBe(true);
    await present().line.call('recovery.putBack', { postId, stamp, passphrase: null });
    expect(readFileSync(join(folder, 'post.db')).equals(damaged)).toBe(true);
    expect((await look(null)).aside).toHaveLength(1);
    return expect(unlock()).rejects.toEqual(failure({ code: 'damaged' }));
  });
});

describe('a restore', () => {
  it('can be undone and done again: both states stay whole', async () => {
    await restore();
    expect(await names()).toEqual(['甲一']);
    const swap = async () => {
      const [state] = (await look(null)).aside;
      await present().line.call('recovery.putBack', { postId: (await place()).postId, stamp: state?.stamp ?? '', passphrase: null });
      await unlock();
    };
    await swap();
    expect(await names()).toEqual(['甲一', '乙二']);
    expect((await present().line.call('verify.run', {})).checks.filter(({ ok }) => !ok)).toEqual([]);
    await swap();
    expect(await names()).toEqual(['甲一']);
  });

  it('beside touches nothing of the present post', async () => {
    const { folder } = await place();
    await lock();
    const before = readFileSync(join(folder, 'post.db'));
    await restore({ where: 'beside' });
    expect(await names()).toEqual(['甲一']);
    expect(readFileSync(join(folder, 'post.db')).equals(before)).toBe(true);
    expect((await present().line.call('laptop.state', {})).posts).toHaveLength(2);
  });

  it('asks for the passphrase of the present post: an old stick alone puts nothing in its place', async () => {
    await lock();
    await expect(restore({ words: '不是这一句口令' })).rejects.toEqual(failure({ code: 'wrongPassphrase' }));
    const [backup] = (await look(null)).backups;
    await expect(
      present().line.call('recovery.putBack', { postId: (await place()).postId, stamp: '2022-01-06T1000', passphrase: null }),
    ).rejects.toEqual(failure({ code: 'invalid' }));
    expect(basename(backup?.path ?? '')).toMatch(/postbackup$/);
    await unlock();
    expect(await names()).toEqual(['甲一', '乙二']);
  });

  it('of a day with another passphrase asks for that one too, and says so', async () => {
    const passphrase = '换过的口令 也不短';
    await present().line.call('account.changePassphrase', { passphrase, own: PASSPHRASE });
    await lock();
    await expect(restore({ words: passphrase })).rejects.toEqual(failure({ code: 'invalid', fields: { former: '备份那天的口令' } }));
    await expect(restore({ words: PASSPHRASE })).rejects.toEqual(failure({ code: 'wrongPassphrase' }));
    await restore({ words: passphrase, former: PASSPHRASE });
    expect(await names()).toEqual(['甲一']);
  });

  it('and a rescue are the secretary’s: the storekeeper’s passphrase opens neither (everything would leave in a workbook)', async () => {
    const passphrase = '仓库的口令 不外传';
    await present().line.call('account.add', { id: randomUUID(), name: '仓管', role: 'storekeeper', passphrase, own: PASSPHRASE });
    await lock();
    await expect(restore({ words: passphrase })).rejects.toEqual(failure({ code: 'forbidden' }));
    const { postId } = await place();
    const folder = present().host.host.grantFolder(present().home);
    await expect(present().line.call('recovery.rescue', { postId, passphrase, folder })).rejects.toEqual(failure({ code: 'forbidden' }));
    expect(readdirSync(present().home)).toEqual(['data']);
    await unlock();
  });

  it('with the printed recovery code enters nobody: a new passphrase is set next, and the records are there', async () => {
    const { postId, folder } = await place();
    await lock();
    writeFileSync(join(folder, 'post.db'), randomBytes(4096));
    const backup = (await look(null)).backups[0]?.token ?? '';
    const secret = { kind: 'code', words: present().recoveryCode } as const;
    expect(await present().line.call('recovery.restore', { postId, backup, where: 'here', secret })).toBeNull();
    await expect(names()).rejects.toEqual(failure({ code: 'locked' }));
    await present().line.call('laptop.recover', { postId, recoveryCode: present().recoveryCode, passphrase: '新的一句口令 记住了' });
    expect(await names()).toEqual(['甲一']);
  });

  it('is refused while a second window is inside: its next entry would go into a file that lies aside', async () => {
    const other = present().host.openLine();
    await other.call('laptop.unlock', { postId: (await place()).postId, passphrase: PASSPHRASE });
    await expect(restore()).rejects.toEqual(failure({ code: 'held' }));
    expect(await names()).toEqual(['甲一', '乙二']);
    await other.call('laptop.lock', {});
  });

  it('with one byte of the backup changed is refused and changes nothing', async () => {
    const { folder } = await place();
    const [backup] = (await look(null)).backups;
    const bytes = readFileSync(backup?.path ?? '');
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] ?? 0) ^ 1;
    writeFileSync(backup?.path ?? '', bytes);
    await expect(restore()).rejects.toEqual(failure({ code: 'damaged' }));
    expect(readdirSync(folder)).not.toContain('aside');
    expect(readdirSync(folder)).not.toContain('next');
    expect(await names()).toEqual(['甲一', '乙二']);
  });
});
