import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { Db } from './db.ts';
import { migrationsFolder } from './migrations-folder.ts';

export interface MigrationSteps {
  /** Called before a filled database is changed; must make a verified backup or throw. */
  readonly backUpFirst?: (db: Db) => void;
}

const appliedHashes = (db: Db): readonly string[] => {
  const known = db.$client.prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'").get();
  if (!known) return [];
  return db.$client
    .prepare<[], { hash: string }>('SELECT hash FROM __drizzle_migrations ORDER BY created_at')
    .all()
    .map((row) => row.hash);
};

/**
 * Brings the schema up to date or leaves it as it was. Order is checked by the list of hashes, since drizzle skips a migration older than
 * the newest applied one; foreign keys are off *outside* its transaction, since the pragma does nothing inside (drizzle #5782).
 */
export const migrate = (db: Db, steps: MigrationSteps): void => {
  const folder = migrationsFolder();
  const shipped = readMigrationFiles({ migrationsFolder: folder }).map((file) => file.hash);
  const applied = appliedHashes(db);
  if (applied.some((hash, index) => shipped[index] !== hash)) {
    throw new ExpectedFailure('refused', '这个数据文件是更新版本的程序建立的，旧程序不会改动它。请换用新版程序打开。');
  }
  if (applied.length === shipped.length) return;
  if (applied.length > 0) steps.backUpFirst?.(db);
  db.$client.pragma('foreign_keys = OFF');
  runMigrations(db, { migrationsFolder: folder });
  db.$client.pragma('foreign_keys = ON');
  const broken = db.$client.pragma('foreign_key_check') as readonly unknown[];
  if (broken.length > 0)
    throw new ExpectedFailure('damaged', `升级后有 ${broken.length} 处记录对不上，已停止。升级前的备份还在，请从备份恢复。`);
};
