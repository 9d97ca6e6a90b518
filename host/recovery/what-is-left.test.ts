import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import readXlsxFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { addPerson, lock, look, names, onBackedUpPost, place, present, startAgain, unlock } from '../testing/backed-up-post.ts';
import { withRawFile } from '../testing/gate.ts';
import { PASSPHRASE } from '../testing/test-host.ts';

onBackedUpPost();

const failure = (given: object) => expect.objectContaining({ failure: expect.objectContaining(given) });

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
    await present().line.call('recovery.takeKeys', { postId, backup: backups[0]?.token ?? '', passphrase: PASSPHRASE });
    expect(await names()).toEqual(['甲一', '乙二']);
    expect(readdirSync(folder).filter((name) => name.startsWith('keyring.damaged'))).toHaveLength(trouble === 'keysDamaged' ? 2 : 0);
  });
});

describe('what can be read', () => {
  const rescue = async () => {
    const { postId } = await place();
    return present().line.call('recovery.rescue', {
      postId,
      passphrase: PASSPHRASE,
      folder: present().host.host.grantFolder(present().home),
    });
  };
  const sheetOf = async (name: string, word: string): Promise<string> => {
    const sheets = await readXlsxFile(join(present().home, name));
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
    await withRawFile(present().host, (db) =>
      db.$client.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('of-tomorrow', 9e15)").run(),
    );
    startAgain();
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
    const text = JSON.stringify(await readXlsxFile(join(present().home, saved.name)));
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
    expect((await present().line.call('recovery.goOn', {})).rollback).toBeNull();
    const [entry] = (await present().line.call('history.state', {})).entries;
    expect(entry?.subject).toContain(`第 ${rollback?.expected} 步`);
    await addPerson('丁四');
    await lock();
    expect((await unlock()).rollback).toBeNull();
  });
});
