import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { blankPerson } from '#core/roster/person.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from './test-host.ts';

let host: TestHost;
let home: string;
let template: string;
let recoveryCode: string;

/** An open post for every test: 甲一 is in its one backup, 乙二 came after it. Keys are dear to make, so that each test gets a copy of one post. */
export const onBackedUpPost = (): void => {
  beforeAll(async () => {
    host = startTestHost();
    template = `${host.dataFolder}-template`;
    ({ recoveryCode } = await createPost(host.line));
    await addPerson('甲一');
    await host.line.call('backup.run', { folder: null });
    await addPerson('乙二');
    await host.host.close();
    renameSync(host.dataFolder, template);
  });
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
};

export const present = () => ({ host, line: host.line, home, recoveryCode });
/** another host on the same data, after the first was ended */
export const startAgain = (): void => {
  host = startTestHost({ dataFolder: host.dataFolder });
};
export const addPerson = (name: string) => host.line.call('person.add', { id: randomUUID(), fields: { ...blankPerson, name } });
export const names = async () => (await host.line.call('person.list', {})).map(({ name }) => name);
export const lock = () => host.line.call('laptop.lock', {});
export const place = async () => {
  const [post] = (await host.line.call('laptop.state', {})).posts;
  return { postId: post?.postId ?? '', folder: post?.folder ?? '' };
};
export const unlock = async () => host.line.call('laptop.unlock', { postId: (await place()).postId, passphrase: PASSPHRASE });
export const look = async (passphrase: string | null = PASSPHRASE) =>
  host.line.call('recovery.look', { postId: (await place()).postId, passphrase });

/** The oldest backup, in place and with today's passphrase unless told. */
export const restore = async (change: Partial<{ where: 'here' | 'beside'; words: string; former: string }> = {}) => {
  const { backups } = await look(null);
  return host.line.call('recovery.restore', {
    ...{ postId: (await place()).postId, backup: backups.at(-1)?.token ?? '', where: change.where ?? 'here' },
    secret: { kind: 'passphrase', words: change.words ?? PASSPHRASE },
    ...(change.former === undefined ? {} : { former: change.former }),
  });
};
