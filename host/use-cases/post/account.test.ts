import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ExpectedFailure, type FailureCode } from '#core/contract/failure.ts';
import type { PostId } from '#core/contract/id.ts';
import type { Role } from '#core/contract/route.ts';
import type { DirectLine } from '../../doors/direct-line.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost, testPost } from '../../testing/test-host.ts';

const STORE = '仓库门口第三块砖';
const NEW = '换过的口令更长一些';
let host: TestHost;
let recoveryCode: string;
let postId: PostId;
beforeEach(async () => {
  host = startTestHost();
  const made = await createPost(host.line);
  recoveryCode = made.recoveryCode;
  postId = made.session.placeId;
});
afterEach(() => host.close());

const codeOf = (work: Promise<unknown>): Promise<FailureCode | 'ok'> =>
  work.then(
    () => 'ok' as const,
    (error: unknown) => (error instanceof ExpectedFailure ? error.failure.code : 'fault'),
  );
const unlock = (line: DirectLine, passphrase: string) => line.call('laptop.unlock', { postId, passphrase });
const add = async (name: string, role: Role, passphrase: string): Promise<string> => {
  const id = randomUUID();
  await host.line.call('account.add', { id, name, role, passphrase, own: PASSPHRASE });
  return id;
};
const folderOf = async (): Promise<string> => (await host.line.call('laptop.state', {})).posts[0]?.folder ?? '';
const labels = async (): Promise<readonly string[]> =>
  (await host.line.call('history.state', {})).entries.map(({ user, label, subject }) => `${user}：${label} ${subject}`.trim());

describe('使用人', () => {
  it('each opens under their own name and role; once revoked they are out of every window, and the key they knew opens nothing any more', async () => {
    const id = await add('王库管', 'storekeeper', STORE);
    const theirs = host.openLine();
    expect(await unlock(theirs, STORE)).toMatchObject({ userName: '王库管', role: 'storekeeper' });
    expect(await labels()).toContain('书记：添加使用人 王库管（物资管理员）');
    const folder = await folderOf();
    const stick = mkdtempSync(join(tmpdir(), 'post-stick-'));
    for (const name of ['keyring.json', 'keyring.copy.json']) copyFileSync(join(folder, name), join(stick, name));

    await host.line.call('account.revoke', { id, own: PASSPHRASE });
    expect(await codeOf(theirs.call('supplies.overview', {}))).toBe('locked');
    expect(await codeOf(unlock(theirs, STORE))).toBe('wrongPassphrase');
    expect(await host.line.call('post.get', {})).toMatchObject({ branchName: testPost.branchName });
    expect(await labels()).toContain('系统：更换数据密钥');

    // the old keyring put back from a stick: its key is not the database's any more
    host = await host.restart();
    for (const name of ['keyring.json', 'keyring.copy.json']) copyFileSync(join(stick, name), join(folder, name));
    expect(await codeOf(unlock(host.line, STORE))).toBe('damaged');
    rmSync(stick, { recursive: true });
  });

  it('the last secretary can neither be revoked nor become something else', async () => {
    const [me] = await host.line.call('account.list', {});
    if (!me) throw new Error('no account');
    expect(await codeOf(host.line.call('account.revoke', { id: me.id, own: PASSPHRASE }))).toBe('refused');
    expect(await codeOf(host.line.call('account.changeRole', { id: me.id, role: 'reader', own: PASSPHRASE }))).toBe('refused');
    await add('李副书记', 'secretary', STORE);
    await host.line.call('account.changeRole', { id: me.id, role: 'reader', own: PASSPHRASE });
    expect(await codeOf(host.line.call('account.list', {}))).toBe('locked');
    await unlock(host.line, PASSPHRASE);
    expect(await codeOf(host.line.call('account.list', {}))).toBe('forbidden');
  });

  it('one passphrase never stands for two people, nor one name, and nobody is added without the secretary’s own passphrase', async () => {
    const wanted = { id: randomUUID(), name: '外人', role: 'secretary', passphrase: NEW } as const;
    expect(await codeOf(host.line.call('account.add', { ...wanted, own: '不是这个口令' }))).toBe('wrongPassphrase');
    expect(await codeOf(add('王库管', 'storekeeper', PASSPHRASE))).toBe('invalid');
    const id = await add('王库管', 'storekeeper', STORE);
    expect(await codeOf(host.line.call('account.add', { ...wanted, own: STORE }))).toBe('wrongPassphrase');
    expect(await codeOf(add('王库管', 'reader', '另外一句很长的话'))).toBe('invalid');
    await host.line.call('account.revoke', { id, own: PASSPHRASE });
    expect(await codeOf(add('王库管', 'reader', '另外一句很长的话'))).toBe('invalid');
  });
});

describe('the database key', () => {
  it('whose renewal had to wait is renewed by the next opening, or a revoked key would stay good', async () => {
    const [me] = await host.line.call('account.list', {});
    await add('李副书记', 'secretary', STORE);
    // the only window is locked by its own act: the file is closed before it can be renewed
    await host.line.call('account.revoke', { id: me?.id ?? '', own: PASSPHRASE });
    expect(await codeOf(unlock(host.line, PASSPHRASE))).toBe('wrongPassphrase');
    await unlock(host.line, STORE);
    await vi.waitFor(async () => expect(await labels()).toContain('系统：更换数据密钥'));
    host = await host.restart();
    expect(await unlock(host.line, STORE)).toMatchObject({ rollback: null });
  });
});

describe('a window that nobody is at', () => {
  it('is locked by the host itself, also when it hangs, and not while somebody moves', async () => {
    let now = Date.parse('2022-01-06T10:00:00+08:00');
    const alone = startTestHost({ clock: { now: () => now }, door: 'browser' });
    const minutesPass = (count: number): void => {
      now += count * 60_000;
      alone.host.lockLeftAlone();
    };
    await createPost(alone.line);
    const other = alone.host.connect(() => undefined);
    minutesPass(10);
    expect(await codeOf(alone.line.call('post.get', {}))).toBe('ok');
    await alone.line.call('account.saveAutoLock', { minutes: 5 });
    minutesPass(5);
    other.receive({ type: 'active' }); // another window’s life is not this one’s
    minutesPass(2);
    expect(await codeOf(alone.line.call('post.get', {}))).toBe('locked');
    other.close();
    await alone.close();
  });
});

describe('口令和恢复码', () => {
  it('a new passphrase takes the place of the old one and nothing is lost', async () => {
    await host.line.call('account.changePassphrase', { own: PASSPHRASE, passphrase: NEW });
    host = await host.restart();
    expect(await codeOf(unlock(host.line, PASSPHRASE))).toBe('wrongPassphrase');
    expect(await unlock(host.line, NEW)).toMatchObject({ role: 'secretary', rollback: null });
  });

  it('a forgotten passphrase is replaced by the secretary, and the person is still the same', async () => {
    const id = await add('王库管', 'storekeeper', STORE);
    await host.line.call('account.resetPassphrase', { id, passphrase: NEW, own: PASSPHRASE });
    const line = host.openLine();
    expect(await codeOf(unlock(line, STORE))).toBe('wrongPassphrase');
    expect(await unlock(line, NEW)).toMatchObject({ userName: '王库管', accountId: id });
  });

  it('with several secretaries the code asks which one, or it would change the passphrase of somebody else', async () => {
    await add('李副书记', 'secretary', STORE);
    host = await host.restart();
    const recover = (userName?: string) =>
      host.line.call('laptop.recover', { postId, recoveryCode, passphrase: NEW, ...(userName ? { userName } : {}) });
    await expect(recover()).rejects.toThrow('书记、李副书记');
    expect(await recover('李副书记')).toMatchObject({ userName: '李副书记', role: 'secretary' });
    expect(await codeOf(unlock(host.openLine(), PASSPHRASE))).toBe('ok');
    expect(await codeOf(unlock(host.openLine(), STORE))).toBe('wrongPassphrase');
  });

  it('a renewed recovery code opens and the paper that was lost does not', async () => {
    const renewed = await host.line.call('account.renewRecoveryCode', { own: PASSPHRASE });
    host = await host.restart();
    expect(await codeOf(host.line.call('laptop.recover', { postId, recoveryCode, passphrase: NEW }))).toBe('wrongPassphrase');
    expect(
      await codeOf(host.line.call('laptop.recover', { postId, recoveryCode: renewed.recoveryCode.toLowerCase(), passphrase: NEW })),
    ).toBe('ok');
  });
});
