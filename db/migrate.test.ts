import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DatabaseKey } from './keyring.ts';
import { appliedMigrations, migrationSteps } from './migrate.ts';
import { migrationsFolder } from './migrations-folder.ts';
import { openDatabase, setKey } from './open-database.ts';

const shipped = readMigrationFiles({ migrationsFolder: migrationsFolder() });
const key = randomBytes(32) as DatabaseKey;
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'post-migrate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
const path = (): string => join(folder, 'post.db');

const openRaw = (): Sqlite.Database => {
  const client = new Sqlite(path());
  setKey(client, key);
  client.pragma('journal_mode = WAL');
  return client;
};

type Column = { readonly name: string; readonly type: string; readonly notnull: number; readonly dflt_value: unknown; readonly pk: number };

type ForeignKey = { readonly table: string; readonly from: string; readonly to: string | null };

/** A row in every table in which plain values make one, so that an upgrade has something to lose. Says how many tables got one. */
const fill = (client: Sqlite.Database): number => {
  client.pragma('foreign_keys = ON');
  const names = client
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all() as string[];
  const parentOf = (name: string, column: string): unknown => {
    const key = (client.pragma(`foreign_key_list("${name}")`) as readonly ForeignKey[]).find(({ from }) => from === column);
    return (
      key &&
      (client
        .prepare(`SELECT "${key.to ?? 'id'}" FROM "${key.table}"`)
        .pluck()
        .get() ??
        null)
    );
  };
  const put = (name: string): boolean => {
    const columns = (client.pragma(`table_info("${name}")`) as readonly Column[]).filter(
      (column) => column.pk > 0 || (column.notnull === 1 && column.dflt_value === null),
    );
    const plain = (column: Column) => (/int|num/i.test(column.type) ? 1 : column.pk > 0 ? randomUUID() : '[]');
    try {
      const named = columns.map((column) => `"${column.name}"`).join(', ');
      const values = columns.map((column) => parentOf(name, column.name) ?? plain(column));
      client.prepare(`INSERT INTO "${name}" (${named}) VALUES (${columns.map(() => '?').join(', ')})`).run(values);
      return true;
    } catch {
      return false; // its parent has no row yet, or a check of its own: other tables stand for it
    }
  };
  const wanted = new Set(names.filter((name) => name !== '__drizzle_migrations'));
  for (let round = 0; round < 4; round += 1) for (const name of wanted) if (put(name)) wanted.delete(name);
  return names.length - 1 - wanted.size;
};

/** A filled file as a program with the first `count` migrations left it. */
const fillEarlier = (count: number): number => {
  const client = openRaw();
  client.exec('CREATE TABLE "__drizzle_migrations" (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)');
  for (const { sql, hash, folderMillis } of shipped.slice(0, count)) {
    for (const statement of sql) client.exec(statement);
    client.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run(hash, folderMillis);
  }
  const tables = fill(client);
  client.close();
  return tables;
};

/** Every row of every table, and which migrations it has had. */
const contentOf = (client: Sqlite.Database): string => {
  const names = client.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").pluck().all() as string[];
  return JSON.stringify(names.map((name) => [name, client.prepare(`SELECT * FROM "${name}" ORDER BY rowid`).all()]));
};

const readAt = <T>(place: string, use: (client: Sqlite.Database) => T): T => {
  const client = new Sqlite(join(place, 'post.db'));
  setKey(client, key);
  try {
    return use(client);
  } finally {
    client.close();
  }
};

describe.each(shipped.slice(0, -1).map((_, index) => index + 1))('a filled file after %i migrations', (count) => {
  it('is upgraded whole or not at all, whichever statement the crash hits: never half a schema', () => {
    expect(fillEarlier(count)).toBeGreaterThan(8);
    const before = readAt(folder, contentOf);
    const client = openRaw();
    client.pragma('foreign_keys = OFF');
    const crashed = `${folder}-crashed`;
    let kills = 0;
    const steps = migrationSteps(client);
    for (let step = steps.next(); !step.done; step = steps.next()) {
      kills += 1;
      if (kills % 5 !== 1 && count < shipped.length - 1) continue; // every statement of the newest upgrade, a fifth of the older ones
      // what a kill at this moment leaves: database and log as they lie
      rmSync(crashed, { recursive: true, force: true });
      cpSync(folder, crashed, { recursive: true });
      expect(readAt(crashed, contentOf), `after statement ${kills}`).toBe(before);
    }
    expect(readAt(folder, appliedMigrations)).toHaveLength(shipped.length);
    client.close();
    rmSync(crashed, { recursive: true, force: true });
    expect(kills).toBeGreaterThan(2);
  });
});

it('a failing upgrade leaves the file as it was, with the backup made before it (a half-upgraded file nobody can open)', () => {
  fillEarlier(2);
  readAt(folder, (client) => {
    client.pragma('foreign_keys = OFF');
    client.exec('DELETE FROM person'); // what the check before the commit finds
  });
  const before = readAt(folder, contentOf);
  const seen: number[] = [];
  const open = () => openDatabase(path(), key, { create: false, backUpFirst: () => void seen.push(1) });
  expect(open).toThrow('已退回升级前');
  expect(seen).toEqual([1]);
  expect(readAt(folder, contentOf)).toBe(before);
});

it('no upgrade without its backup: what making it failed with is told and nothing is changed', () => {
  fillEarlier(3);
  const before = readAt(folder, contentOf);
  const full = () => {
    throw new Error('no room');
  };
  expect(() => openDatabase(path(), key, { create: false, backUpFirst: full })).toThrow('no room');
  expect(readAt(folder, contentOf)).toBe(before);
});

describe('a file that is no post of this program', () => {
  it('of a newer version keeps every byte and its time', () => {
    openDatabase(path(), key, { create: true }).close();
    readAt(folder, (client) => client.prepare("INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('of-tomorrow', 9e15)").run());
    const bytes = readFileSync(path());
    const { mtimeNs } = statSync(path(), { bigint: true });
    expect(() => openDatabase(path(), key, { create: false })).toThrow('更新版本');
    expect(readFileSync(path()).equals(bytes)).toBe(true);
    expect(statSync(path(), { bigint: true }).mtimeNs).toBe(mtimeNs);
  });

  it.each([
    ['of 0 bytes', () => new Uint8Array()],
    ['of 4 kB of garbage', () => randomBytes(4096)],
    ['with a torn header', () => Buffer.concat([randomBytes(100), Buffer.alloc(8000)])],
  ])('%s is refused and left as it is: a silent new empty post in its place would look like lost data', (_, bytesOf) => {
    openDatabase(path(), key, { create: true }).close();
    const bytes = bytesOf();
    rmSync(path());
    writeFileSync(path(), bytes);
    expect(() => openDatabase(path(), key, { create: false })).toThrow(/没有新建空的|打不开/);
    expect(readFileSync(path()).equals(bytes)).toBe(true);
  });

  it('that is missing is not made anew', () => {
    expect(() => openDatabase(path(), key, { create: false })).toThrow('不见了');
    expect(existsSync(path())).toBe(false);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('without a table is refused: somebody else’s empty file', () => {
    const client = openRaw();
    client.exec('CREATE TABLE t (a); DROP TABLE t');
    client.close();
    expect(() => openDatabase(path(), key, { create: false })).toThrow('一张表也没有');
  });
});
