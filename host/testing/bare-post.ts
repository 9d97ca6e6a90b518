import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DutyPostId, PostId, ShiftId } from '#core/contract/id.ts';
import { type CommandName, type InputOf, type QueryName, type ResultOf, routes } from '#core/contract/routes.ts';
import { defaultDemand, defaultDutyPosts, defaultShifts } from '#core/duty/default-setup.ts';
import { dateOf, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import type { DatabaseKey } from '#db/keyring.ts';
import { openDatabase } from '#db/open-database.ts';
import { recordTables } from '#db/record-tables.ts';
import type { RecordTableName, Row } from '#db/row-change.ts';
import { createRowWriter } from '#db/row-writer.ts';
import { saveDemand, saveDutyPost, saveShifts } from '#db/stores/duty/duty.ts';
import { addPost } from '#db/stores/post/post.ts';
import { runCommand } from '../command-pipeline.ts';
import type { HostState } from '../host-state.ts';
import type { HostSession } from '../session.ts';
import { queryHandlers } from '../use-cases/index.ts';
import { testPost } from './test-host.ts';

/** A real encrypted post without a keyring and a door: commands go through the pipeline at once, and whole situations can be taken back. */
export interface BarePost {
  readonly db: Db;
  readonly session: HostSession;
  readonly setup: { readonly posts: readonly DutyPostId[]; readonly shifts: readonly ShiftId[] };
  run<Name extends CommandName>(route: Name, input: InputOf<Name>, confirmed?: string): ResultOf<Name>;
  ask<Name extends QueryName>(route: Name, input: InputOf<Name>): ResultOf<Name>;
  /** sets the clock of the next steps */
  setNow(now: string): void;
  /** everything that `act` does is taken back afterwards */
  inPassing<T>(act: () => T): T;
  close(): void;
}

const newId = <Id extends string>(): Id => randomUUID() as string as Id;

const addDefaults = (db: Db): BarePost['setup'] => {
  const writer = createRowWriter(db);
  addPost(writer, { ...testPost, id: newId<PostId>(), sample: false });
  const posts = defaultDutyPosts([newId(), newId(), newId()]);
  const shifts = defaultShifts([newId(), newId(), newId()]);
  for (const { id, ...fields } of posts) saveDutyPost(writer, id, fields);
  saveShifts(writer, shifts);
  saveDemand(writer, defaultDemand(posts, shifts));
  return { posts: posts.map(({ id }) => id), shifts: shifts.map(({ id }) => id) };
};

/** 6 January 2022, 10:00, at a post with the usual three shifts at three places. */
export const openBarePost = (): BarePost => {
  const folder = mkdtempSync(join(tmpdir(), 'bare-post-'));
  const key = randomBytes(32) as DatabaseKey;
  const database = openDatabase(join(folder, 'post.db'), key, { create: true });
  const { db } = database;
  let now = '2022-01-06T10:00' as LocalTime;
  const open = {
    folder,
    key,
    database,
    rollback: null,
    now: () => now,
    instant: () => Date.parse(`${now}:00+08:00`),
    close: () => undefined,
  };
  const session = { accountId: null, user: '王书记', role: 'secretary', open } as unknown as HostSession;
  const host = { announce: () => undefined } as unknown as HostState;
  const setup = addDefaults(db);
  return {
    ...{ db, session, setup },
    run: (route, input, confirmed) =>
      runCommand(host, session, route, routes[route].input.parse(input) as never, { commandId: randomUUID(), confirmed }),
    ask: (route, input) =>
      queryHandlers[route]({ db, session, now, today: dateOf(now) }, routes[route].input.parse(input) as never) as never,
    setNow: (next) => {
      now = next as LocalTime;
    },
    inPassing: (act) => {
      db.$client.exec('BEGIN');
      try {
        return act();
      } finally {
        db.$client.exec('ROLLBACK');
      }
    },
    close: () => {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Ledgers are only ever added to: they agree when everything in them adds up to the same. */
const ledgers: ReadonlySet<RecordTableName> = new Set(['stockMove', 'supplyDocument', 'cashMove', 'lot']);

const sums = (db: Db): readonly unknown[] =>
  [
    'SELECT item_id, lot_id, place_id, root_kind, sum(delta) FROM stock_move GROUP BY 1, 2, 3, 4 HAVING sum(delta) <> 0 ORDER BY 1, 2, 3, 4',
    'SELECT bound_to, sum(delta_fen) FROM cash_move GROUP BY 1 HAVING sum(delta_fen) <> 0 ORDER BY 1',
  ].map((query) => db.$client.prepare(query).all());

const bare = (_: string, value: unknown): unknown =>
  value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value;

/** Everything a person could find in the post, as one text: every row that is not marked as removed, and the sums of the ledgers. */
export const stateOf = (db: Db): string => {
  const tables = (Object.keys(recordTables) as RecordTableName[])
    .filter((table) => !ledgers.has(table))
    .map((table) => {
      const rows = (db.select().from(recordTables[table]).all() as unknown as readonly (Row & { readonly id: string })[])
        .filter((row) => row.removed !== true)
        .sort((a, b) => a.id.localeCompare(b.id));
      return [
        table,
        rows.map((row) => JSON.stringify(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, bare(name, value)])))),
      ];
    });
  return JSON.stringify([...tables, ...sums(db)], null, 1);
};
