import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { blankPerson, type PersonFields } from '#core/roster/person.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost, testPost } from './testing/test-host.ts';

let running: TestHost | null = null;
const start = (): TestHost => {
  running = startTestHost();
  return running;
};
afterEach(async () => {
  await running?.close();
  running = null;
});

const wangXi: PersonFields = { ...blankPerson, name: '王喆', phone: '13800138000', politicalStatus: 'member', trained: true };

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('what was confirmed is there after the program ends and starts again (a save only in memory)', async () => {
  const first = start();
  await createPost(first.line);
  await first.line.call('person.add', { id: randomUUID(), fields: wangXi });
  const second = await first.restart();
  running = second;
  const { posts } = await second.line.call('laptop.state', {});
  expect(posts).toHaveLength(1);
  await second.line.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: PASSPHRASE });
  expect(await second.line.call('person.list', {})).toMatchObject([{ name: '王喆', phone: '13800138000' }]);
});

test('no file of the data folder shows a name or telephone in clear, also while the post is open (a plaintext temp or log file)', async () => {
  const { line, dataFolder } = start();
  await createPost(line);
  await line.call('person.add', { id: randomUUID(), fields: wangXi });
  await line.call('backup.run', { folder: null });
  for (const file of filesBelow(dataFolder)) {
    const bytes = readFileSync(file);
    expect(bytes.includes('王喆'), file).toBe(false);
    expect(bytes.includes('13800138000'), file).toBe(false);
  }
});

test('nothing is read or written without the passphrase', async () => {
  const { line, openLine } = start();
  await createPost(line);
  const stranger = openLine();
  await expect(stranger.call('person.list', {})).rejects.toMatchObject({ failure: { code: 'locked' } });
  await expect(stranger.call('person.add', { id: randomUUID(), fields: wangXi })).rejects.toMatchObject({ failure: { code: 'locked' } });
  const { posts } = await stranger.call('laptop.state', {});
  await expect(stranger.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: '猜的口令12345' })).rejects.toMatchObject({
    failure: { code: 'wrongPassphrase' },
  });
});

test('the printed recovery code opens the post and sets a new passphrase, typed in lower case and without dashes too', async () => {
  const { line } = start();
  const { recoveryCode } = await createPost(line);
  const { posts } = await line.call('laptop.state', {});
  const postId = posts[0]?.postId ?? '';
  await line.call('laptop.lock', {});
  await line.call('laptop.recover', {
    postId,
    recoveryCode: recoveryCode.toLowerCase().replaceAll('-', ' '),
    passphrase: '新的口令也要足够长',
  });
  await line.call('laptop.lock', {});
  await expect(line.call('laptop.unlock', { postId, passphrase: PASSPHRASE })).rejects.toMatchObject({
    failure: { code: 'wrongPassphrase' },
  });
  await expect(line.call('laptop.unlock', { postId, passphrase: '新的口令也要足够长' })).resolves.toMatchObject({ role: 'secretary' });
});

test('the same action sent twice is done once (a retry after a lost answer doubling a person)', async () => {
  const { line } = start();
  await createPost(line);
  const commandId = randomUUID();
  const input = { id: randomUUID(), fields: wangXi };
  await line.call('person.add', input, commandId);
  await line.call('person.add', input, commandId);
  expect(await line.call('person.list', {})).toHaveLength(1);
});

test('undo and redo walk through every kind of action, and a ledger line is taken back by a reversal', async () => {
  const { line } = start();
  await createPost(line);
  const personId = randomUUID();
  const itemId = randomUUID();
  await line.call('person.add', { id: personId, fields: wangXi });
  await line.call('person.edit', { id: personId, fields: { ...wangXi, name: '王哲' } });
  await line.call('supplies.saveItem', { id: itemId, fields: { name: '白菜', spec: '', unit: '斤', category: 'food', lowLevel: null } });
  const counted = { handler: '王喆', checker: '李四' };
  await line.call('supplies.receiveGoods', {
    id: randomUUID(),
    fields: { at: '2022-01-06T09:00', source: 'allotment', party: '街道', ...counted, lines: [{ itemId, quantity: 45_180_000 }] },
  });
  const balance = async (): Promise<number | undefined> => (await line.call('supplies.overview', {})).lines[0]?.balance;
  await line.call('history.undo', {});
  expect(await balance()).toBe(0);
  await line.call('history.redo', {});
  expect(await balance()).toBe(45_180_000);
  await line.call('history.undo', {});
  await line.call('history.undo', {});
  await line.call('history.undo', {});
  expect(await line.call('person.list', {})).toMatchObject([{ name: '王喆' }]);
  await line.call('history.undo', {});
  expect(await line.call('person.list', {})).toEqual([]);
  await expect(line.call('history.undo', {})).rejects.toMatchObject({ failure: { code: 'notFound' } });
  for (let step = 0; step < 4; step += 1) await line.call('history.redo', {});
  expect(await line.call('person.list', {})).toMatchObject([{ name: '王哲' }]);
  expect(await balance()).toBe(45_180_000);
  expect(await line.call('verify.run', {})).toMatchObject({ ok: true });
});

test('stock never falls below zero, and the refusal says how much there is', async () => {
  const { line } = start();
  await createPost(line);
  const itemId = randomUUID();
  await line.call('supplies.saveItem', {
    id: itemId,
    fields: { name: 'N95口罩', spec: '', unit: '只', category: 'protection', lowLevel: null },
  });
  const recipient = { kind: 'other' as const, name: '巡逻组' };
  const issue = { at: '2022-01-06T09:00', recipient, handler: '李四', lines: [{ itemId, quantity: 1000 }] };
  await expect(line.call('supplies.issueGoods', { id: randomUUID(), fields: issue })).rejects.toMatchObject({
    failure: { code: 'refused', sentence: expect.stringContaining('主库可用 0只，差 1只') },
  });
  expect((await line.call('supplies.lines', { limit: 10 })).lines).toEqual([]);
});

test('backing up twice within one minute is no mistake (pressing right after the automatic backup was refused)', async () => {
  const { line } = start();
  await createPost(line);
  await line.call('person.add', { id: randomUUID(), fields: wangXi });
  const first = await line.call('backup.run', { folder: null });
  expect(await line.call('backup.run', { folder: null })).toEqual(first);
  expect(await line.call('backup.list', {})).toEqual([first]);
});

test('a backup restores on a laptop that has never seen the post, with the passphrase alone', async () => {
  const { line } = start();
  await createPost(line);
  await line.call('person.add', { id: randomUUID(), fields: wangXi });
  const backup = await line.call('backup.run', { folder: null });
  const other = startTestHost();
  try {
    const base64 = readFileSync(backup.path).toString('base64');
    await expect(other.line.call('laptop.restore', { fileName: 'x.postbackup', base64, passphrase: '不是这个口令' })).rejects.toMatchObject(
      {
        failure: { code: 'wrongPassphrase' },
      },
    );
    await other.line.call('laptop.restore', { fileName: 'x.postbackup', base64, passphrase: PASSPHRASE });
    expect(await other.line.call('person.list', {})).toMatchObject([{ name: '王喆' }]);
    expect(await other.line.call('verify.run', {})).toMatchObject({ ok: true });
  } finally {
    await other.close();
  }
});

test('an invalid form is refused with the field and what to do, and nothing is stored', async () => {
  const { line } = start();
  await createPost(line);
  await expect(line.call('person.add', { id: randomUUID(), fields: { ...wangXi, phone: '1380013' } })).rejects.toMatchObject({
    failure: { code: 'invalid', fields: { phone: expect.stringContaining('11 位') } },
  });
  expect(await line.call('person.list', {})).toEqual([]);
});

test('a second program is told who holds the post and changes nothing', async () => {
  const { line, dataFolder } = start();
  await createPost(line);
  const second = startTestHost({ dataFolder });
  const { posts } = await second.line.call('laptop.state', {});
  await expect(second.line.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: PASSPHRASE })).rejects.toMatchObject({
    failure: { code: 'held', sentence: expect.stringContaining('命令行') },
  });
  await second.host.close();
});

test('a window cannot slip into another post that a second window has open (the passphrase of one opening the other)', async () => {
  const { line, openLine } = start();
  await createPost(line, { ...testPost, branchName: '甲小区临时党支部' });
  await line.call('laptop.lock', {});
  await createPost(line, { ...testPost, branchName: '乙小区临时党支部' });
  const { posts } = await line.call('laptop.state', {});
  const first = posts.find((post) => post.branchName.startsWith('甲'))?.postId ?? '';
  await expect(openLine().call('laptop.unlock', { postId: first, passphrase: PASSPHRASE })).rejects.toMatchObject({
    failure: { code: 'held' },
  });
  await line.call('laptop.unlock', { postId: first, passphrase: PASSPHRASE });
  expect((await line.call('post.get', {})).branchName).toBe('甲小区临时党支部');
});

test('an older file put back is noticed at the next unlock, with both figures (a silent step back in time)', async () => {
  const first = start();
  await createPost(first.line);
  const { posts } = await first.line.call('laptop.state', {});
  const folder = posts[0]?.folder ?? '';
  await first.host.close();
  const old = readFileSync(join(folder, 'post.db'));
  const second = startTestHost({ dataFolder: first.dataFolder });
  await second.line.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: PASSPHRASE });
  await second.line.call('person.add', { id: randomUUID(), fields: wangXi });
  await second.host.close();
  writeFileSync(join(folder, 'post.db'), old);
  running = startTestHost({ dataFolder: first.dataFolder });
  const session = await running.line.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: PASSPHRASE });
  expect(session.rollback).toEqual({ expected: 2, found: 1 });
  expect((await running.line.call('verify.run', {})).ok).toBe(false);
});

test('one changed byte in the file is noticed, never shown as data, and the file is left as it is', async () => {
  const first = start();
  await createPost(first.line);
  const { posts } = await first.line.call('laptop.state', {});
  const path = join(posts[0]?.folder ?? '', 'post.db');
  await first.host.close();
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(2000) ^ 1, 2000);
  writeFileSync(path, bytes);
  running = startTestHost({ dataFolder: first.dataFolder });
  await expect(running.line.call('laptop.unlock', { postId: posts[0]?.postId ?? '', passphrase: PASSPHRASE })).rejects.toMatchObject({
    failure: { code: 'damaged' },
  });
  expect(readFileSync(path).equals(bytes)).toBe(true);
});
