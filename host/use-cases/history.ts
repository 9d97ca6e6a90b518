import { isDeepStrictEqual } from 'node:util';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { HistoryEntry } from '#core/contract/results.ts';
import type { Role } from '#core/contract/route.ts';
import { type RouteName, routes } from '#core/contract/routes.ts';
import { familiesOf } from '#core/history/act-places.ts';
import type { Db } from '#db/db.ts';
import type { Row, RowChange } from '#db/row-change.ts';
import { hasSecrets, type RowWriter, readRow, withoutSecrets } from '#db/row-writer.ts';
import { sqliteTrouble } from '#db/sqlite-failures.ts';
import { type EventLine, latestChanges, listEvents, undoneEvents } from '#db/stores/events.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../handlers.ts';
import { whyLasting } from '../lasting-changes.ts';
import { forbiddenFailure } from '../session.ts';
import { stepLabel } from './history/step-words.ts';
import { isNamedInLedger, reverseInLedger } from './supplies/ledger-history.ts';

/** How far back undo and the history page look. */
const REACH = 300;

/** What keeps no earlier self and touches nothing else: undo goes on to the step before instead of standing still at it. */
const passedOver: ReadonlySet<string> = new Set([
  ...(['photo.save', 'photo.remove', 'pin.keep'] as const),
  // 使用人和口令: half of it lies in the keyring file; another act of the same kind puts it right
  ...([
    'account.add',
    'account.changeRole',
    'account.revoke',
    'account.resetPassphrase',
    'account.changePassphrase',
    'account.renewRecoveryCode',
    'laptop.recover',
  ] as const),
  // the key on the sheets that were handed over stays the key
  ...(['figures.makeKey'] as const),
  // turned round where they were done: 放回, 回到上一版
  ...(['recovery.restore', 'recovery.goOn', 'update.apply', 'update.back'] as const),
] satisfies readonly RouteName[]);

/** Of an erased step nobody knows any more what it did. */
const mayTurn = (event: EventLine): boolean => !passedOver.has(event.route) && !event.erased;

interface History {
  readonly events: readonly EventLine[];
  readonly undone: ReadonlySet<number>;
}

const readHistory = (db: Db): History => {
  const events = listEvents(db, REACH);
  const done = events.filter((event) => event.act === 'do').map((event) => event.seq);
  return { events, undone: undoneEvents(db, done) };
};

const nextUndo = ({ events, undone }: History, user: string): EventLine | null =>
  events.find((event) => event.user === user && event.act === 'do' && mayTurn(event) && !undone.has(event.seq)) ?? null;

/** The newest undo that is still in force, unless something new was done since. */
const nextRedo = ({ events, undone }: History, user: string): EventLine | null => {
  for (const event of events) {
    if (event.user !== user) continue;
    if (event.act === 'do') return null;
    if (event.act === 'undo' && event.target !== null && undone.has(event.target))
      return events.find((one) => one.seq === event.target && !one.erased) ?? null;
  }
  return null;
};

/** Whose role was changed does not do by undoing what the new role may not do. */
const mayStill = (role: Role, route: string): boolean => Object.hasOwn(routes, route) && routes[route as RouteName].roles.includes(role);

const serving = familiesOf('service').families;

/** What a step was about may be a door of a resident: who may not take the step is told that it was taken, and not where. */
const subjectFor = (role: Role, { route, subject }: EventLine): string =>
  serving.includes(route.split('.')[0] ?? '') && !mayStill(role, route) ? '' : subject;

const entry = (event: EventLine, undone: ReadonlySet<number>, role: Role): HistoryEntry => ({
  seq: event.seq,
  at: event.at,
  user: event.user,
  label: stepLabel(event),
  subject: subjectFor(role, event),
  undone: undone.has(event.seq),
});

const changedSince = (): ExpectedFailure =>
  new ExpectedFailure('conflict', '这条记录后来又改动过，不能直接撤销，没有改动。请手工修改，或先撤销后来的改动。');

const goneWithItsBytes = (): ExpectedFailure =>
  new ExpectedFailure('refused', '图片和文件撤走以后不能这样找回，没有改动。请重新添加这个文件。');

const clearedForGood = (): ExpectedFailure => new ExpectedFailure('refused', '清空回收站不能撤销，清除的已经找不回来，没有改动。');

const plain = (row: unknown): unknown => JSON.parse(JSON.stringify(row));

/** A final record takes no writing of its columns, not even as they are: only what differs is written back. */
const onlyChanged = (before: Row, after: Row): Row =>
  Object.fromEntries(Object.entries(before).filter(([column, value]) => !isDeepStrictEqual(value, after[column])));

/** An action that wrote the same values again has nothing to put back. */
const putBack = (writer: RowWriter, { table, id }: RowChange, patch: Row): void => {
  if (Object.keys(patch).length > 0) writer.update(table, id, patch as never);
};

/** Takes an added row away; one that the ledger or old duties still name, or whose bytes no event holds, is marked as removed instead. */
const takeAway = ({ writer }: CommandContext, change: RowChange): void => {
  const keepsBytes = hasSecrets(change.table) && change.after?.removed !== undefined;
  if (keepsBytes || isNamedInLedger(writer.db, change)) {
    writer.update(change.table, change.id, { removed: true } as never);
    return;
  }
  try {
    writer.remove(change.table, change.id);
  } catch (error) {
    if (sqliteTrouble(error) !== 'still referenced') throw error;
    if (change.after?.removed === undefined) throw changedSince();
    writer.update(change.table, change.id, { removed: true } as never);
  }
};

/** Looked at before anything is touched, so that the reason is told and not a consequence of it. */
const refuseLasting = (db: Db, changes: readonly RowChange[]): void => {
  if (changes.some(({ before, after }) => before === null && after === null)) throw clearedForGood();
  const sentence = changes.map((change) => whyLasting(db, change)).find((one) => one !== null);
  if (sentence) throw new ExpectedFailure('refused', sentence);
};

/** Puts one row back as it was; what the ledgers hold is taken back by its reversal, never deleted. */
const turnRound = (context: CommandContext, change: RowChange): void => {
  const { writer } = context;
  if (reverseInLedger(context, change)) return;
  const now = withoutSecrets(change.table, readRow(writer.db, change.table, change.id));
  if (!isDeepStrictEqual(plain(now), plain(change.after))) throw changedSince();
  if (change.before === null) takeAway(context, change);
  else if (change.after === null && hasSecrets(change.table)) throw goneWithItsBytes();
  else if (change.after === null) writer.insert(change.table, change.before as never);
  else putBack(writer, change, onlyChanged(change.before, change.after));
};

const turn = (context: CommandContext, act: 'undo' | 'redo', event: EventLine | null): { label: string; subject: string } => {
  if (!event) throw new ExpectedFailure('notFound', act === 'undo' ? '没有可以撤销的操作。' : '没有可以重做的操作。');
  if (!mayStill(context.session.role, event.route)) throw forbiddenFailure();
  context.aim(act, event.seq);
  context.about(`${event.label} ${event.subject}`.trim());
  const changes = latestChanges(context.db, event.seq);
  refuseLasting(context.db, changes);
  for (const change of [...changes].reverse()) turnRound(context, change);
  return { label: event.label, subject: event.subject };
};

export const historyQueries: SomeQueries<'history'> = {
  'history.state': ({ db, session }) => {
    const history = readHistory(db);
    const undo = nextUndo(history, session.user);
    const redo = nextRedo(history, session.user);
    return {
      undo: undo && entry(undo, history.undone, session.role),
      redo: redo && entry(redo, history.undone, session.role),
      entries: history.events.map((event) => entry(event, history.undone, session.role)),
    };
  },
};

export const historyCommands: SomeCommands<'history'> = {
  'history.undo': (context) => turn(context, 'undo', nextUndo(readHistory(context.db), context.session.user)),
  'history.redo': (context) => turn(context, 'redo', nextRedo(readHistory(context.db), context.session.user)),
};
