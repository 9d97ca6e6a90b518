import { ExpectedFailure } from '#core/contract/failure.ts';
import { type CommandName, type ParsedInputOf, type ResultOf, routes } from '#core/contract/routes.ts';
import { dateOf } from '#core/time/local-date.ts';
import { advanceMark } from '#db/high-water-mark.ts';
import { createRowWriter, type RowWriter } from '#db/row-writer.ts';
import { appendEvent, confirmedResult, hashInput, headOf } from '#db/stores/events.ts';
import { readClosing } from '#db/stores/post/closing.ts';
import { backUpBefore } from './backups.ts';
import type { CommandContext } from './handlers.ts';
import type { HostState } from './host-state.ts';
import { guardAgainstMassLoss } from './mass-guard.ts';
import { forbiddenFailure, type HostSession } from './session.ts';
import { commandHandlers } from './use-cases/index.ts';

/** One user action on its way through. */
interface Step<Name extends CommandName> {
  readonly route: Name;
  readonly input: ParsedInputOf<Name>;
  readonly commandId: string;
  readonly inputHash: string;
}

interface Done {
  readonly value: unknown;
  readonly repeated: boolean;
}

/** The stored answer of an earlier run of the same command; a command id used for something else is refused. */
const earlierAnswer = (session: HostSession, { route, commandId, inputHash }: Step<CommandName>): Done | null => {
  const earlier = confirmedResult(session.open.database.db, commandId);
  if (!earlier) return null;
  if (earlier.route !== route || earlier.inputHash !== inputHash) {
    throw new ExpectedFailure('conflict', '这一步和之前确认的不是同一件事，没有记录。请刷新后再操作。');
  }
  return { value: earlier.value, repeated: true };
};

/** What the handler tells of itself besides its changes. */
const createTold = () => ({
  subject: '',
  act: 'do' as 'do' | 'undo' | 'redo',
  target: null as number | null,
  erased: [] as readonly number[],
});

const contextOf = (session: HostSession, writer: RowWriter, told: ReturnType<typeof createTold>): CommandContext => {
  const now = session.open.now();
  return {
    db: writer.db,
    session,
    now,
    today: dateOf(now),
    writer,
    about: (subject) => {
      told.subject = subject;
    },
    aim: (act, target) => {
      told.act = act;
      told.target = target;
    },
    erase: (seqs) => {
      told.erased = [...told.erased, ...seqs];
    },
  };
};

/** @param agreed the figure typed for a large loss, once it is backed up */
const runInTransaction = <Name extends CommandName>(session: HostSession, step: Step<Name>, agreed: string | null): Done => {
  const { db } = session.open.database;
  const { route, input, commandId, inputHash } = step;
  return db.$client
    .transaction((): Done => {
      const earlier = earlierAnswer(session, step);
      if (earlier) return earlier;
      const writer = createRowWriter(db);
      const told = createTold();
      const context = contextOf(session, writer, told);
      const value = commandHandlers[route](context, input);
      guardAgainstMassLoss(db, writer.changes, agreed);
      const { label } = routes[route];
      const by = { at: context.now, user: session.user };
      appendEvent(db, { commandId, ...by, route, label, inputHash, changes: writer.changes, result: value, ...told });
      return { value, repeated: false };
    })
    .immediate();
};

/** A large loss goes through only with its figure typed, and after a backup of what is there now. */
const runGuarded = <Name extends CommandName>(session: HostSession, step: Step<Name>, confirmed: string | undefined): Done => {
  try {
    return runInTransaction(session, step, null);
  } catch (error) {
    const loss = error instanceof ExpectedFailure ? error.failure.loss : undefined;
    if (!loss || loss.figure !== confirmed) throw error;
    backUpBefore(session.open, 'massDeletion');
    return runInTransaction(session, step, loss.figure);
  }
};

/** Written on, an older state looks whole again and nobody would know: first somebody decides. */
const olderState = (): ExpectedFailure =>
  new ExpectedFailure('refused', '这份资料比上次确认的旧，还没有决定用哪一份，没有登记。请书记先在打开时的页面上选恢复备份还是继续用。');

/**
 * The one way anything changes: role → parsed input → one transaction with its event → commit → high-water mark → announce.
 * The same `commandId` again is answered from the first run.
 */
export const runCommand = <Name extends CommandName>(
  host: HostState,
  session: HostSession,
  route: Name,
  input: ParsedInputOf<Name>,
  { commandId, confirmed }: { readonly commandId: string; readonly confirmed?: string | undefined },
): ResultOf<Name> => {
  if (!routes[route].roles.includes(session.role)) throw forbiddenFailure();
  if (readClosing(session.open.database.db)) throw new ExpectedFailure('refused', '这个支部已经撤销，资料已清除，不能再登记。没有改动。');
  if (session.open.rollback) throw olderState();
  const done = runGuarded(session, { route, input, commandId, inputHash: hashInput(input) }, confirmed);
  if (!done.repeated) {
    advanceMark(session.open.folder, headOf(session.open.database.db));
    host.announce(['history', ...routes[route].touches]);
  }
  return done.value as ResultOf<Name>;
};
