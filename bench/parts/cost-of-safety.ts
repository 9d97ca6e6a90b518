import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { LocalTime } from '#core/time/local-date.ts';
import { advanceMark } from '#db/high-water-mark.ts';
import type { DatabaseKey } from '#db/keyring.ts';
import { openDatabase, setKey } from '#db/open-database.ts';
import { createRowWriter } from '#db/row-writer.ts';
import { appendEvent, hashInput, headOf } from '#db/stores/events.ts';
import { median, timesOf } from './measure.ts';

const SAVES = 200;
const WARM_UP = 20;
const ID = 'bench';

/** The settings of a post's file, on a client with or without a key. */
const durable = (client: Sqlite.Database): void => {
  for (const pragma of [
    'locking_mode = EXCLUSIVE',
    'journal_mode = WAL',
    'synchronous = FULL',
    'temp_store = MEMORY',
    'secure_delete = ON',
  ])
    client.pragma(pragma);
};

/** One row rewritten and flushed: the least that any program which promises durability must do. */
const bareSaves = (path: string, key: DatabaseKey | null): Promise<readonly number[]> => {
  const client = new Sqlite(path);
  if (key) setKey(client, key);
  durable(client);
  client.exec('CREATE TABLE setting (id TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL)');
  client.prepare('INSERT INTO setting VALUES (?, ?)').run(ID, '0');
  const update = client.prepare('UPDATE setting SET value = ? WHERE id = ?');
  const times = timesOf(async () => client.transaction(() => update.run(randomUUID(), ID)).immediate(), SAVES, WARM_UP);
  return times.finally(() => client.close());
};

/** The same row through the row writer with its link of the chain, and with `mark` the high-water mark outside the database as well. */
const auditedSaves = async (folder: string, key: DatabaseKey, mark: boolean): Promise<readonly number[]> => {
  const { db, close } = openDatabase(join(folder, `audited-${mark}.db`), key, { create: true });
  const save = (patch: (writer: ReturnType<typeof createRowWriter>, value: string) => void): void => {
    const value = randomUUID();
    db.$client
      .transaction(() => {
        const writer = createRowWriter(db);
        patch(writer, value);
        appendEvent(db, {
          ...{ commandId: value, at: '2022-01-06T10:00' as LocalTime, user: 'bench', route: 'bench', act: 'do', target: null },
          ...{ label: 'bench', subject: '', inputHash: hashInput(value), changes: writer.changes, result: null },
        });
      })
      .immediate();
    if (mark) advanceMark(folder, headOf(db));
  };
  save((writer, value) => writer.insert('setting', { id: ID, value }));
  const times = timesOf(async () => save((writer, value) => writer.update('setting', ID, { value })), SAVES, WARM_UP);
  return times.finally(close);
};

/**
 * Confirmed saves a second of one small row on this disk, each flushed: what encryption, the audit chain and the mark cost, each beside
 * the peer without it, in one run.
 */
export const costOfSafety = async (): Promise<ReadonlyMap<string, number>> => {
  const folder = mkdtempSync(join(tmpdir(), 'post-cost-'));
  const key = randomBytes(32) as DatabaseKey;
  const rate = (times: readonly number[]): number => 1000 / median(times);
  try {
    return new Map([
      ['one row, plain SQLite (peer)', rate(await bareSaves(join(folder, 'plain.db'), null))],
      ['one row, encrypted', rate(await bareSaves(join(folder, 'encrypted.db'), key))],
      ['one row, encrypted, with its link of the audit chain', rate(await auditedSaves(folder, key, false))],
      ['one row, encrypted, with link and high-water mark', rate(await auditedSaves(folder, key, true))],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
