import type Sqlite from 'better-sqlite3';
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3';
import type * as schema from './schema/index.ts';

/** The one connection to an open post: drizzle over better-sqlite3. */
export type Db = BetterSQLite3Database<typeof schema> & { readonly $client: Sqlite.Database };
