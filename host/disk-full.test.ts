import { randomUUID } from 'node:crypto';
import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExpectedFailure, type Failure } from '#core/contract/failure.ts';
import { mountSmallDisk, type SmallDisk } from './export/small-disk.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from './testing/test-host.ts';

const DISK_KB = 8000;
const BLOCK = 4096;

let disk: SmallDisk | null;
let host: TestHost;
beforeEach(async ({ skip }) => {
  disk = mountSmallDisk(DISK_KB);
  if (!disk) return skip('only root can mount a small disk');
  host = startTestHost({ dataFolder: join(disk.folder, 'data') });
  await createPost(host.line);
});
afterEach(async () => {
  if (!disk) return;
  await host.host.close();
  disk.remove();
});

const balloon = (): string => join(disk?.folder ?? '', 'balloon');
/** Somebody else's file takes all room but `left` blocks. */
const fill = (left: number): void => {
  const { bavail, bsize } = statfsSync(disk?.folder ?? '');
  writeFileSync(balloon(), Buffer.alloc(Math.max(0, bavail * bsize - left * BLOCK)));
};
const makeRoom = (): void => rmSync(balloon());

const failureOf = (attempt: Promise<unknown>): Promise<Failure | null> =>
  attempt.then(
    () => null,
    (error: unknown) => (error instanceof ExpectedFailure ? error.failure : { code: 'fault', sentence: String(error) }),
  );
const person = (name: string) => ({
  id: randomUUID(),
  fields: { name, spec: '', unit: '只', category: 'protection' as const, lowLevel: null },
});
const save = (item: ReturnType<typeof person>) => host.line.call('supplies.saveItem', item);
const namesThere = async () => (await host.line.call('supplies.overview', {})).lines.map(({ item }) => item.name);
const unlock = async () => {
  const { posts } = await host.line.call('laptop.state', {});
  return host.line.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: PASSPHRASE });
};
/** Saves until the disk is full: what was confirmed, and the one that was refused. */
const saveUntilFull = async () => {
  const confirmed: string[] = [];
  for (let number = 1; number < 2000; number += 1) {
    const item = person(`口罩${number}`);
    const failure = await failureOf(save(item));
    if (failure) return { confirmed, refused: item, failure };
    confirmed.push(item.fields.name);
  }
  throw new Error('the disk never became full');
};

describe('a full disk', () => {
  it('refuses the one entry with what to do, loses no confirmed one, goes on reading, and takes the same entry when there is room, without a restart', async () => {
    fill(40);
    const { confirmed, refused, failure } = await saveUntilFull();
    expect(failure.code).toBe('full');
    expect(failure.sentence).toContain('填的内容还在');
    expect((await namesThere()).toSorted()).toEqual(confirmed.toSorted());
    expect((await host.line.call('today.summary', {})).clock).toBeNull();
    makeRoom();
    await save(refused);
    expect((await namesThere()).toSorted()).toEqual([...confirmed, refused.fields.name].toSorted());
    expect((await host.line.call('verify.run', {})).ok).toBe(true);
  });

  it('lets a locked post be opened and read: people need the telephone list most when something is wrong', async () => {
    fill(40);
    const { confirmed } = await saveUntilFull();
    await host.line.call('laptop.lock', {});
    expect((await unlock()).rollback).toBeNull();
    expect(await namesThere()).toHaveLength(confirmed.length);
  });

  it('of which nothing at all is left still opens the post, in a host that is started then', async () => {
    await save(person('口罩'));
    await host.line.call('laptop.lock', {});
    fill(0);
    host = await host.restart();
    expect((await unlock()).rollback).toBeNull();
    expect(await namesThere()).toEqual(['口罩']);
    expect((await failureOf(save(person('手套'))))?.code).toBe('full');
    makeRoom();
    await save(person('手套'));
    expect((await namesThere()).toSorted()).toEqual(['口罩', '手套'].toSorted());
  });
});

it('a disk that is read-only at the start is called that, not broken: a restore would be the wrong advice', async () => {
  await host.line.call('laptop.lock', {});
  await host.host.close();
  disk?.setReadOnly();
  const next = startTestHost({ dataFolder: host.dataFolder });
  try {
    const { posts } = await next.line.call('laptop.state', {});
    const failure = await failureOf(next.line.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: PASSPHRASE }));
    expect(failure).toMatchObject({ code: 'unavailable', sentence: expect.stringContaining('只读') });
  } finally {
    await next.host.close();
  }
});
