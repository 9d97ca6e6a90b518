import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Db } from './db.ts';
import { migrationsFolder } from './migrations-folder.ts';

export interface MigrationSteps {
  /** A file without any table is filled only when it is being created; never one that should hold a post. */
  readonly create: boolean;
  /** Called before a filled database is changed; must make a verified backup or throw. */
  readonly backUpFirst?: (db: Db) => void;
}

/** What an upgrade reads of a connection. */
type Client = Db['$client'];

/** Which migrations a file has had, in their order. Rows, not times: a clock may have been wrong. */
export const appliedMigrations = (client: Client): readonly string[] => {
  const known = client.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  if (!known) return [];
  return client
    .prepare<[], { hash: string }>('SELECT hash FROM __drizzle_migrations ORDER BY rowid')
    .all()
    .map(({ hash }) => hash);
};

const shippedMigrations = (): readonly MigrationMeta[] => readMigrationFiles({ migrationsFolder: migrationsFolder() });

/** A file that has had migrations this program does not know was made by a newer one. */
export const isNewer = (client: Client): boolean => {
  const shipped = shippedMigrations();
  return appliedMigrations(client).some((hash, index) => shipped[index]?.hash !== hash);
};

export const newerFailure = (): ExpectedFailure =>
  new ExpectedFailure('newer', '这份资料是更新版本的程序写的，旧程序没有打开，也没有改动它。请换用新版程序；急用可以先导出一份来看。');

const emptyFailure = (): ExpectedFailure =>
  new ExpectedFailure('damaged', '数据文件里一张表也没有，没有新建空的来顶替，文件没有改动。请从备份恢复。');

const refuseBroken = (client: Client): void => {
  const broken = client.pragma('foreign_key_check') as readonly unknown[];
  if (broken.length > 0)
    throw new ExpectedFailure('damaged', `升级时有 ${broken.length} 处记录对不上，已退回升级前的样子，资料没有改动。升级前的备份也在。`);
};

/**
 * One statement a step, all of them in one transaction: stopped after any step, as by a crash, the file is as it was.
 * Foreign keys must be off *outside* the transaction, since the pragma does nothing inside; they are checked before the commit.
 */
export function* migrationSteps(client: Client): Generator<string> {
  const missing = shippedMigrations().slice(appliedMigrations(client).length);
  client.exec('BEGIN IMMEDIATE');
  try {
    client.exec('CREATE TABLE IF NOT EXISTS "__drizzle_migrations" (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)');
    for (const { sql, hash, folderMillis } of missing) {
      for (const statement of sql) {
        client.exec(statement);
        yield statement;
      }
      client.prepare('INSERT INTO __drizzle_migrations (hash, created_at) VALUES (?, ?)').run(hash, folderMillis);
      yield hash;
    }
    refuseBroken(client);
    client.exec('COMMIT');
  } catch (error) {
    if (client.inTransaction) client.exec('ROLLBACK');
    throw error;
  }
}

/** Brings the schema up to date or leaves it as it was; a filled database only after `backUpFirst`. */
export const migrate = (db: Db, steps: MigrationSteps): void => {
  const client = db.$client;
  if (isNewer(client)) throw newerFailure();
  const applied = appliedMigrations(client).length;
  if (applied === 0 && !steps.create) throw emptyFailure();
  if (applied === shippedMigrations().length) return;
  if (applied > 0) steps.backUpFirst?.(db);
  client.pragma('foreign_keys = OFF');
  try {
    for (const _statement of migrationSteps(client));
  } finally {
    client.pragma('foreign_keys = ON');
  }
};
