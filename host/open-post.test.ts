import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readBackupHeader, verifyBackupFile } from '#db/backup.ts';
import type { Db } from '#db/db.ts';
import { loadKeyring, unlockKeyring } from '#db/keyring.ts';
import { migrationsFolder } from '#db/migrations-folder.ts';
import { openPost } from './open-post.ts';
import { withRawFile } from './testing/gate.ts';
import { createPost, PASSPHRASE, startTestHost, type TestHost } from './testing/test-host.ts';

let host: TestHost;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterEach(() => host.close());

/** What the newest upgrade brings. */
const newestTables = (): readonly string[] => {
  const folder = migrationsFolder();
  const newest =
    readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .sort()
      .at(-1) ?? '';
  return [...readFileSync(join(folder, newest), 'utf8').matchAll(/CREATE TABLE `(\w+)`/g)].flatMap(([, name]) => name ?? []);
};

/** The file as the program before the newest upgrade left it. */
const takeBackUpgrade = (db: Db): void => {
  const client = db.$client;
  client.pragma('foreign_keys = OFF');
  for (const name of newestTables()) client.exec(`DROP TABLE \`${name}\``);
  client.exec('DELETE FROM __drizzle_migrations WHERE rowid = (SELECT max(rowid) FROM __drizzle_migrations)');
};

it('an upgrade is preceded by a backup that was read back, of the file as it was (an upgrade nobody can go back from)', async () => {
  const { folder = '' } = (await host.line.call('laptop.state', {})).posts[0] ?? {};
  const events = await withRawFile(host, (db) => {
    takeBackUpgrade(db);
    return db.$client.prepare('SELECT count(*) FROM audit_event').pluck().get();
  });
  const keyring = loadKeyring(folder);
  const { key } = await unlockKeyring(keyring, PASSPHRASE);
  const clock = { now: () => Date.parse('2022-01-06T10:00:00+08:00') };
  const open = openPost(folder, { key, keyring }, { create: false, clock, door: 'command-line' });
  expect(open.database.db.$client.prepare('SELECT count(*) FROM service_request').pluck().get()).toBe(0);
  open.close();
  const [name = ''] = readdirSync(join(folder, 'backups'));
  expect(readBackupHeader(join(folder, 'backups', name))).toMatchObject({ reason: 'migration', seq: events, madeAt: '2022-01-06T10:00' });
  expect(() => verifyBackupFile(join(folder, 'backups', name))).not.toThrow();
});
