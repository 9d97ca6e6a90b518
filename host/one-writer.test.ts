import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openDirectLine } from './doors/direct-line.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from './testing/test-host.ts';

let host: TestHost;
let elsewhere: string;
beforeAll(async () => {
  elsewhere = mkdtempSync(join(tmpdir(), 'post-second-'));
  host = startTestHost();
  await createPost(host.line);
});
afterAll(async () => {
  await host.close();
  rmSync(elsewhere, { recursive: true, force: true });
});

const placeOf = async (of: TestHost) => {
  const [post] = (await of.line.call('laptop.state', {})).posts;
  return { postId: post?.postId ?? '', folder: post?.folder ?? '' };
};

it('a second program with a copied list of posts is told who holds the post, and that its window is a window (two writers)', async () => {
  const dataFolder = join(elsewhere, 'copied');
  mkdirSync(dataFolder);
  copyFileSync(join(host.dataFolder, 'laptop.json'), join(dataFolder, 'laptop.json'));
  const second = startTestHost({ dataFolder });
  const { postId, folder } = await placeOf(second);
  const before = readFileSync(join(folder, 'high-water-mark.json'), 'utf8');
  await expect(second.line.call('laptop.unlock', { postId, passphrase: PASSPHRASE })).rejects.toMatchObject({
    failure: { code: 'held', sentence: expect.stringContaining(`命令行（进程 ${process.pid}`) },
  });
  expect(readFileSync(join(folder, 'high-water-mark.json'), 'utf8')).toBe(before);
  await second.close();
});

it('a linked folder is the same post: the second way in is held too, and recovery looks past no lock', async () => {
  const { folder } = await placeOf(host);
  const linked = join(elsewhere, 'linked');
  symlinkSync(folder, linked);
  const second = startTestHost({ dataFolder: join(elsewhere, 'other') });
  const { postId } = await second.line.call('laptop.addFolder', { folder: second.host.grantFolder(linked) });
  await expect(second.line.call('laptop.unlock', { postId, passphrase: PASSPHRASE })).rejects.toMatchObject({ failure: { code: 'held' } });
  await second.close();
  const other = openDirectLine(host.host);
  const report = await other.call('recovery.look', { postId, passphrase: null });
  expect(report.troubles).toEqual(['held']);
  const state = await host.line.call('history.state', {});
  expect(state.entries.length).toBeGreaterThan(0);
});

it('a note left by a killed program blocks nobody', async () => {
  const { postId, folder } = await placeOf(host);
  await host.line.call('laptop.lock', {});
  expect(existsSync(join(folder, 'holder.json'))).toBe(false);
  writeFileSync(join(folder, 'holder.json'), JSON.stringify({ door: 'electron', pid: 1, since: '2022-01-05T10:00' }));
  await host.line.call('laptop.unlock', { postId, passphrase: PASSPHRASE });
  await host.line.call('laptop.lock', {});
  writeFileSync(join(folder, 'holder.json'), '{"door":');
  await host.line.call('laptop.unlock', { postId, passphrase: PASSPHRASE });
});

it('a post in a synchronised folder is neither registered, made nor opened there, and the reason is told', async () => {
  const synced = join(elsewhere, 'Dropbox');
  mkdirSync(synced);
  const folder = host.host.grantFolder(synced);
  await expect(host.line.call('laptop.addFolder', { folder })).rejects.toMatchObject({
    failure: { code: 'refused', sentence: expect.stringContaining('Dropbox') },
  });
  const onSynced = startTestHost({ dataFolder: join(synced, 'data') });
  await expect(createPost(onSynced.line)).rejects.toMatchObject({ failure: { code: 'refused' } });
  await onSynced.close();
});
