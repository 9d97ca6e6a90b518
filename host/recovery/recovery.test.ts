import { randomBytes, randomUUID } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { blankPerson } from '#core/roster/person.ts';
import { withRawFile } from '../testing/gate.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from '../testing/test-host.ts';

let host: TestHost;
let home: string;
let template: string;
let recoveryCode: string;
beforeAll(async () => {
  const made = startTestHost();
  template = `${made.dataFolder}-template`;
  ({ recoveryCode } = await createPost(made.line));
  host = made;
  await addPerson('甲一');
  await made.line.call('backup.run', { folder: null });
  await addPerson('乙二');
  await made.host.close();
  renameSync(made.dataFolder, template);
});
/** Keys are dear to make: every test gets a copy of one post, inside it. */
beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'post-recovery-'));
  const dataFolder = join(home, 'data');
  cpSync(template, dataFolder, { recursive: true });
  const register = join(dataFolder, 'laptop.json');
  writeFileSync(register, readFileSync(register, 'utf8').replaceAll(template.replace(/-template$/, ''), dataFolder));
  host = startTestHost({ dataFolder });
  await unlock();
});
afterEach(async () => {
  await host.close();
  rmSync(home, { recursive: true, force: true });
});
afterAll(() => rmSync(template, { recursive: true, force: true }));

const addPerson = (name: string) => host.line.call('person.add', { id: randomUUID(), fields: { ...blankPerson, name } });
const lock = () => host.line.call('laptop.lock', {});
const place = async () => {
  const [post] = (await host.line.call('laptop.state', {})).posts;
  return { postId: post?.postId ?? '', folder: post?.folder ?? '' };
};
const unlock = async () => host.line.call('laptop.unlock', { postId: (await place()).postId, passphrase: PASSPHRASE });
const look = async (passphrase: string | null = PASSPHRASE) =>
  host.line.call('recovery.look', { postId: (await place()).postId, passphrase });
const restore = async (change: Partial<{ where: 'here' | 'beside'; words: string; former: string }> = {}) => {
  const { backups } = await look(null);
  return host.line.call('recovery.restore', {
    ...{ postId: (await place()).postId, backup: backups.at(-1)?.token ?? '', where: change.where ?? 'here' },
    secret: { kind: 'passphrase', words: change.words ?? PASSPHRASE },
    ...(change.former === undefined ? {} : { former: change.former }),
  });
};
const names = async () => (await host.line.call('person.list', {})).map(({ name }) => name);
const failure = (given: unknown) => expect.objectContaining({ failure: expect.objectContaining(given as object) });

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
    expect((await host.line.call('history.state', {})).entries[0]).toMatchObject({ label: '恢复备份', user: '书记' });
    const { aside } = await look(null);
    const stamp = aside[0]?.stamp ?? '';
    if (!damaged) return expect(aside[0]?.complete).toBe(false);
    expect(readFileSync(join(folder, 'aside', stamp, 'post.db')).equals(damaged)).toBe(true);
    await host.line.call('recovery.putBack', { postId, stamp, passphrase: null });
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
      await host.line.call('recovery.putBack', { postId: (await place()).postId, stamp: state?.stamp ?? '', passphrase: null });
      await unlock();
    };
    await swap();
    expect(await names()).toEqual(['甲一', '乙二']);
    expect((await host.line.call('verify.run', {})).checks.filter(({ ok }) => !ok)).toEqual([]);
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
    expect((await host.line.call('laptop.state', {})).posts).toHaveLength(2);
  });

  it('asks for the passphrase of the present post: an old stick alone puts nothing in its place', async () => {
    await lock();
    await expect(restore({ words: '不是这一句口令' })).rejects.toEqual(failure({ code: 'wrongPassphrase' }));
    const [backup] = (await look(null)).backups;
    await expect(
      host.line.call('recovery.putBack', { postId: (await place()).postId, stamp: '2022-01-06T1000', passphrase: null }),
    ).rejects.toEqual(failure({ code: 'invalid' }));
    expect(basename(backup?.path ?? '')).toMatch(/postbackup$/);
    await unlock();
    expect(await names()).toEqual(['甲一', '乙二']);
  });

  it('of a day with another passphrase asks for that one too, and says so', async () => {
    const passphrase = '换过的口令 也不短';
    await host.line.call('account.changePassphrase', { passphrase, own: PASSPHRASE });
    await lock();
    await expect(restore({ words: passphrase })).rejects.toEqual(failure({ code: 'invalid', fields: { former: '备份那天的口令' } }));
    await expect(restore({ words: PASSPHRASE })).rejects.toEqual(failure({ code: 'wrongPassphrase' }));
    await restore({ words: passphrase, former: PASSPHRASE });
    expect(await names()).toEqual(['甲一']);
  });

  it('and a rescue are the secretary’s: the storekeeper’s passphrase opens neither (everything would leave in a workbook)', async () => {
    const passphrase = '仓库的口令 不外传';
    await host.line.call('account.add', { id: randomUUID(), name: '仓管', role: 'storekeeper', passphrase, own: PASSPHRASE });
    await lock();
    await expect(restore({ words: passphrase })).rejects.toEqual(failure({ code: 'forbidden' }));
    const { postId } = await place();
    const folder = host.host.grantFolder(home);
    await expect(host.line.call('recovery.rescue', { postId, passphrase, folder })).rejects.toEqual(failure({ code: 'forbidden' }));
    expect(readdirSync(home)).toEqual(['data']);
    await unlock();
  });

  it('with the printed recovery code enters nobody: a new passphrase is set next, and the records are there', async () => {
    const { postId, folder } = await place();
    await lock();
    writeFileSync(join(folder, 'post.db'), randomBytes(4096));
    const backup = (await look(null)).backups[0]?.token ?? '';
    const secret = { kind: 'code', words: recoveryCode } as const;
    expect(await host.line.call('recovery.restore', { postId, backup, where: 'here', secret })).toBeNull();
    await expect(names()).rejects.toEqual(failure({ code: 'locked' }));
    await host.line.call('laptop.recover', { postId, recoveryCode, passphrase: '新的一句口令 记住了' });
    expect(await names()).toEqual(['甲一']);
  });

  it('is refused while a second window is inside: its next entry would go into a file that lies aside', async () => {
    const other = host.openLine();
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

describe('keys', () => {
  it.each([
    ['missing', 'keysMissing', (path: string) => rmSync(path)],
    ['damaged in both copies', 'keysDamaged', (path: string) => writeFileSync(path, '{"format":2')],
  ] as const)('that are %s come back out of a backup and not one record is lost', async (_, trouble, damage) => {
    const { folder, postId } = await place();
    await lock();
    for (const name of ['keyring.json', 'keyring.copy.json']) damage(join(folder, name));
    const { troubles, backups } = await look();
    expect(troubles).toEqual([trouble]);
    await host.line.call('recovery.takeKeys', { postId, backup: backups[0]?.token ?? '', passphrase: PASSPHRASE });
    expect(await names()).toEqual(['甲一', '乙二']);
    expect(readdirSync(folder).filter((name) => name.startsWith('keyring.damaged'))).toHaveLength(trouble === 'keysDamaged' ? 2 : 0);
  });
});

describe('what can be read', () => {
  const rescue = async () => {
    const { postId } = await place();
    return host.line.call('recovery.rescue', { postId, passphrase: PASSPHRASE, folder: host.host.grantFolder(home) });
  };
  const sheetOf = async (name: string, word: string): Promise<string> => {
    const sheets = await readXlsxFile(join(home, name));
    return JSON.stringify(sheets.find(({ sheet }) => sheet.includes(word))?.data ?? []);
  };

  it('of a file with a broken page is saved whole into a workbook; the file itself keeps its bytes', async () => {
    for (let index = 0; index < 60; index += 1) await addPerson(`某${index}`);
    const { folder } = await place();
    await lock();
    const path = join(folder, 'post.db');
    const bytes = readFileSync(path);
    bytes.fill(7, bytes.length - 3 * 4096, bytes.length - 2 * 4096);
    writeFileSync(path, bytes);
    const report = await look();
    expect(report.troubles).toEqual(['damagedPages']);
    expect(report.readable?.rows).toBeGreaterThan(60);
    const saved = await rescue();
    expect(await sheetOf(saved.name, '人员')).toMatch(/姓名.*甲一.*某30/s);
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it('of a newer program’s file is saved too, and not a byte of that file is written', async () => {
    await withRawFile(host, (db) =>
      db.$client.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('of-tomorrow', 9e15)").run(),
    );
    host = startTestHost({ dataFolder: host.dataFolder });
    const { folder } = await place();
    const before = statSync(join(folder, 'post.db'), { bigint: true });
    await expect(unlock()).rejects.toEqual(failure({ code: 'newer' }));
    expect((await look()).troubles).toEqual(['newer']);
    const saved = await rescue();
    expect(await sheetOf(saved.name, '人员')).toContain('乙二');
    const after = statSync(join(folder, 'post.db'), { bigint: true });
    expect([after.size, after.mtimeNs]).toEqual([before.size, before.mtimeNs]);
  });

  it('never holds keys or PINs: the workbook is not encrypted', async () => {
    await lock();
    const saved = await rescue();
    const text = JSON.stringify(await readXlsxFile(join(home, saved.name)));
    expect(text).not.toMatch(/key-pairs|signature_pin|payload_hash/);
  });
});

describe('an older state', () => {
  it('is told, takes nothing on until the secretary decides, and going on is in the log and not asked again', async () => {
    const { folder } = await place();
    await lock();
    const older = readFileSync(join(folder, 'post.db'));
    await unlock();
    await addPerson('丙三');
    await lock();
    writeFileSync(join(folder, 'post.db'), older);
    const { rollback } = await unlock();
    expect(rollback).toMatchObject({ expected: (rollback?.found ?? 0) + 1 });
    expect((await look(null)).troubles).toEqual(['rolledBack']);
    await expect(addPerson('丁四')).rejects.toEqual(failure({ code: 'refused' }));
    expect((await host.line.call('recovery.goOn', {})).rollback).toBeNull();
    const [entry] = (await host.line.call('history.state', {})).entries;
    expect(entry?.subject).toContain(`第 ${rollback?.expected} 步`);
    await addPerson('丁四');
    await lock();
    expect((await unlock()).rollback).toBeNull();
  });
});
