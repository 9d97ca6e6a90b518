import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { blankPerson, type PersonFields } from '#core/roster/person.ts';
import type { Db } from '#db/db.ts';
import { loadKeyring, unlockKeyring } from '#db/keyring.ts';
import { openDatabase } from '#db/open-database.ts';
import type { Clock } from '../door.ts';
import type { DirectLine } from '../doors/direct-line.ts';
import { DATABASE_NAME } from '../laptop-register.ts';
import { PASSPHRASE, startTestHost, type TestHost } from './test-host.ts';

const person = (name: string, change: Partial<PersonFields> = {}): PersonFields => ({
  ...blankPerson,
  name,
  trained: true,
  birthYear: 1985,
  ...change,
});

/** A held gate on 6 January 2022: 甲一 at night, 乙二 in the morning, the Party member 丙三 to lead; 丁四 has no PIN; 500 masks in the books. */
export const setUpGate = async (line: DirectLine) => {
  const [one, two, three, four, masks] = [randomUUID(), randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await line.call('person.add', { id: one, fields: person('甲一', { phone: '13800012345', politicalStatus: 'masses' }) });
  await line.call('person.add', { id: two, fields: person('乙二', { politicalStatus: 'masses' }) });
  await line.call('person.add', { id: three, fields: person('丙三', { politicalStatus: 'member' }) });
  await line.call('person.add', { id: four, fields: person('丁四') });
  const { shifts, posts } = await line.call('duty.setup', {});
  const shiftNamed = (name: string) => shifts.find((shift) => shift.name === name)?.id ?? '';
  const [night, early] = [shiftNamed('夜班'), shiftNamed('早班')];
  const dutyPostId = posts[0]?.id ?? '';
  const assign = (shiftId: string, personId: string) =>
    line.call('duty.assign', { id: randomUUID(), duty: { date: '2022-01-06', shiftId, dutyPostId, personId } });
  await assign(night, one);
  await assign(early, two);
  await line.call('supplies.saveItem', {
    id: masks,
    fields: { name: '口罩', spec: '', unit: '只', category: 'protection', lowLevel: null },
  });
  const act = { at: '2022-01-06T08:00', handler: '丁四' };
  await line.call('supplies.receiveGoods', {
    id: randomUUID(),
    fields: { ...act, source: 'allotment', party: '街道', checker: '丙三', lines: [{ itemId: masks, quantity: 500_000 }] },
  });
  for (const [personId, pin] of [
    [one, '739164'],
    [two, '904716'],
    [three, '480972'],
  ] as const) {
    await line.call('pin.set', { personId, pin });
  }
  return {
    ...{ one, two, three, four, masks, night, early },
    issueMasks: (quantity: number) =>
      line.call('supplies.issueGoods', {
        id: randomUUID(),
        fields: { ...act, recipient: { kind: 'other', name: '卡口' }, lines: [{ itemId: masks, quantity }] },
      }),
    killAndReopen,
  };
};

/** The files as they lie at this moment, log unwritten and nothing closed, opened by a new host: what a power cut leaves. */
export const killAndReopen = async (host: TestHost, clock: Clock): Promise<TestHost> => {
  const crashed = mkdtempSync(join(tmpdir(), 'post-crashed-'));
  cpSync(host.dataFolder, crashed, { recursive: true });
  await host.host.close();
  rmSync(host.dataFolder, { recursive: true, force: true });
  renameSync(crashed, host.dataFolder);
  const next = startTestHost({ dataFolder: host.dataFolder, clock });
  const { posts } = await next.line.call('laptop.state', {});
  await next.line.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: PASSPHRASE });
  return next;
};

const postFolder = (dataFolder: string): string => {
  const found = readdirSync(dataFolder, { recursive: true, withFileTypes: true }).find((entry) => entry.name === DATABASE_NAME);
  if (!found || !existsSync(join(found.parentPath, DATABASE_NAME))) throw new Error('no post in this folder');
  return found.parentPath;
};

/** The file as a stranger with the key would open it, past all code of the product; ends the host. */
export const withRawFile = async <T>(host: TestHost, use: (db: Db) => T): Promise<T> => {
  await host.host.close();
  const folder = postFolder(host.dataFolder);
  const { key } = await unlockKeyring(loadKeyring(folder), PASSPHRASE);
  const { db, close } = openDatabase(join(folder, DATABASE_NAME), key, { create: false, backUpFirst: () => undefined });
  try {
    return use(db);
  } finally {
    close();
  }
};

/** Every row of every table, decrypted; ends the host. */
export const readRaw = (host: TestHost): Promise<Readonly<Record<string, readonly unknown[]>>> =>
  withRawFile(host, (db) => {
    const names = db.$client.prepare("select name from sqlite_master where type = 'table'").pluck().all() as string[];
    return Object.fromEntries(names.map((name) => [name, db.$client.prepare(`select * from "${name}"`).all()]));
  });

/** Every page of the file decrypted, free pages included: what somebody with the key and a hex editor would read; ends the host. */
export const readPages = async (host: TestHost): Promise<Buffer> => {
  await host.host.close();
  const folder = postFolder(host.dataFolder);
  const { key } = await unlockKeyring(loadKeyring(folder), PASSPHRASE);
  const plain = join(mkdtempSync(join(tmpdir(), 'post-pages-')), DATABASE_NAME);
  cpSync(join(folder, DATABASE_NAME), plain);
  const { db } = openDatabase(plain, key, { create: false });
  db.$client.pragma('journal_mode = DELETE');
  db.$client.pragma("rekey = ''");
  db.$client.close();
  const pages = readFileSync(plain);
  rmSync(dirname(plain), { recursive: true });
  return pages;
};
