import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AccountId } from '#core/contract/id.ts';
import { loadKeyring, makeKeyring, mendKeyring, saveKeyring, sealedAnew, unlockKeyring, unlockWithRecoveryCode } from './keyring.ts';

const ID = '7f1f6f0a-58c3-4c53-9d4b-1b6c3a0f0c11' as AccountId;
const PASSPHRASE = '守一道关 护一方人';
let folder: string;
let made: Awaited<ReturnType<typeof makeKeyring>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'post-keyring-'));
  made = await makeKeyring(ID, PASSPHRASE);
});
afterAll(() => rmSync(folder, { recursive: true }));

const main = (): string => join(folder, 'keyring.json');
const copy = (): string => join(folder, 'keyring.copy.json');

/** A prime, so that every region of the file and every place in a line is met. */
const STEP = 41;
const flipped = (text: Buffer, at: number): Buffer => {
  const bytes = Buffer.from(text);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
};

describe('the keyring file', () => {
  it('with a byte flipped anywhere is read from its copy and mended, never taken for a wrong passphrase', () => {
    saveKeyring(folder, made.keyring);
    const sound = readFileSync(main());
    for (let at = 0; at < sound.length; at += STEP) {
      writeFileSync(main(), flipped(sound, at));
      expect(loadKeyring(folder), `byte ${at}`).toEqual(made.keyring);
    }
    mendKeyring(folder);
    expect(readFileSync(main()).equals(sound)).toBe(true);
  });

  it('damaged twice says so instead of asking for the passphrase again and again', () => {
    saveKeyring(folder, made.keyring);
    const sound = readFileSync(main());
    for (const path of [main(), copy()]) writeFileSync(path, flipped(sound, 300));
    expect(() => loadKeyring(folder)).toThrow('都找不到或已损坏');
    for (const path of [main(), copy()]) rmSync(path);
    expect(() => loadKeyring(folder)).toThrow('资料没有改动');
  });

  it('names nobody and tells no role: it lies outside the encryption', () => {
    saveKeyring(folder, made.keyring);
    const { slots, ...rest } = JSON.parse(readFileSync(main(), 'utf8')) as { slots: readonly object[] };
    expect(Object.keys(rest).sort()).toEqual(['format', 'recovery', 'salt', 'sum']);
    expect(slots.flatMap((slot) => Object.keys(slot)).sort()).toEqual(['accountId', 'key', 'privateKey', 'publicKey']);
  });
});

describe('the database key', () => {
  it('comes out by passphrase and by recovery code, and by nothing near them', async () => {
    expect((await unlockKeyring(made.keyring, PASSPHRASE)).key.equals(made.key)).toBe(true);
    expect(
      (await unlockWithRecoveryCode(made.keyring, ` ${made.recoveryCode.toLowerCase().replaceAll('-', ' ')}`)).key.equals(made.key),
    ).toBe(true);
    for (const wrong of ['', PASSPHRASE.slice(1), `${PASSPHRASE} `, made.recoveryCode])
      await expect(unlockKeyring(made.keyring, wrong)).rejects.toThrow('口令不对');
    await expect(unlockWithRecoveryCode(made.keyring, PASSPHRASE)).rejects.toThrow('恢复码不对');
  });

  it('renewed is opened by the same passphrase, and the old one is in no part of the new file', async () => {
    const key = Buffer.alloc(32, 7) as typeof made.key;
    const renewed = await sealedAnew(made.keyring, key);
    expect((await unlockKeyring(renewed, PASSPHRASE)).key.equals(key)).toBe(true);
    expect((await unlockWithRecoveryCode(renewed, made.recoveryCode)).key.equals(key)).toBe(true);
    expect(renewed.slots[0]?.key).not.toBe(made.keyring.slots[0]?.key);
  });

  it('a slot given the public key of somebody else opens nothing: the two belong together', async () => {
    const stranger = await makeKeyring(ID, '另一个人的口令');
    const [mine] = made.keyring.slots;
    const [theirs] = stranger.keyring.slots;
    if (!mine || !theirs) throw new Error('no slot');
    const swapped = { ...made.keyring, slots: [{ ...mine, publicKey: theirs.publicKey, key: theirs.key }] };
    await expect(unlockKeyring(swapped, PASSPHRASE)).rejects.toThrow('口令不对');
  });
});
