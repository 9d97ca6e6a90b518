import { randomUUID } from 'node:crypto';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from './testing/test-host.ts';

let host: TestHost;
let kept: string;
beforeEach(async () => {
  kept = mkdtempSync(join(tmpdir(), 'post-older-'));
  host = startTestHost();
  await createPost(host.line);
});
afterEach(async () => {
  await host.close();
  rmSync(kept, { recursive: true, force: true });
});

const folder = (): string => {
  const [name = ''] = readdirSync(join(host.dataFolder, 'posts'));
  return join(host.dataFolder, 'posts', name);
};
const saveItem = (name: string) =>
  host.line.call('supplies.saveItem', {
    id: randomUUID(),
    fields: { name, spec: '', unit: '只', category: 'protection', lowLevel: null },
  });
/** Says which step was the last one. */
const steps = async (count: number): Promise<number> => {
  for (let step = 0; step < count; step += 1) await saveItem(`口罩${step}`);
  const { entries } = await host.line.call('history.state', {});
  return entries[0]?.seq ?? 0;
};
const reopen = async () => {
  const { posts } = await host.line.call('laptop.state', {});
  return host.line.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: PASSPHRASE });
};
const close = () => host.line.call('laptop.lock', {});
/** The database as it lies now, log emptied into it. */
const keepDatabase = (): void => copyFileSync(join(folder(), 'post.db'), join(kept, 'post.db'));
const putBack = (): void => copyFileSync(join(kept, 'post.db'), join(folder(), 'post.db'));

describe('an older state of the file', () => {
  it('put back as a whole is noticed: a lost day would otherwise look like a quiet day', async () => {
    const before = await steps(3);
    await close();
    keepDatabase();
    await reopen();
    const confirmed = await steps(4);
    await close();
    putBack();
    expect((await reopen()).rollback).toMatchObject({ expected: confirmed, found: before });
  });

  it('put back and written on until it is as long is noticed too: counting entries alone would miss it', async () => {
    await steps(2);
    await close();
    keepDatabase();
    const mark = readdirSync(folder()).filter((name) => name.startsWith('high-water-mark'));
    await reopen();
    const confirmed = await steps(3);
    await close();
    for (const name of mark) copyFileSync(join(folder(), name), join(kept, name));
    putBack();
    await reopen();
    await host.line.call('recovery.goOn', {});
    expect(await steps(4)).toBeGreaterThan(confirmed);
    await close();
    for (const name of mark) copyFileSync(join(kept, name), join(folder(), name));
    expect((await reopen()).rollback).toMatchObject({ expected: confirmed, found: confirmed + 2 });
    const { checks } = await host.line.call('verify.run', {});
    expect(checks.find(({ name }) => name === '没有退回旧状态')?.ok).toBe(false);
  });

  it('left by a log that is cut or gone is noticed: SQLite opens both without a word', async () => {
    const confirmed = await steps(5);
    const live = folder();
    for (const damage of ['cut', 'gone'] as const) {
      const crashed = mkdtempSync(join(kept, 'crashed-'));
      for (const name of readdirSync(live).filter((file) => existsSync(join(live, file)) && !file.endsWith('backups')))
        copyFileSync(join(live, name), join(crashed, name));
      if (damage === 'cut') truncateSync(join(crashed, 'post.db-wal'), 60_000);
      else rmSync(join(crashed, 'post.db-wal'));
      const other = startTestHost();
      try {
        const token = other.host.grantFolder(crashed);
        const { postId } = await other.line.call('laptop.addFolder', { folder: token });
        const outcome = await other.line.call('laptop.unlock', { postId, passphrase: PASSPHRASE }).then(
          (session) => session.rollback,
          (error: Error) => error,
        );
        if (outcome instanceof Error) expect(outcome.message, damage).toContain('损坏');
        else expect(outcome, damage).toMatchObject({ expected: confirmed });
      } finally {
        await other.close();
      }
    }
  });
});
