import { ExpectedFailure } from '#core/contract/failure.ts';
import { type CommandName, type ParsedInputOf, type ResultOf, routes } from '#core/contract/routes.ts';
import { dateOf } from '#core/time/local-date.ts';
import { advanceMark } from '#db/high-water-mark.ts';
import { createRowWriter } from '#db/row-writer.ts';
import { appendEvent, confirmedResult, hashInput, headOf } from '#db/stores/events.ts';
import { readClosing } from '#db/stores/post/closing.ts';
import type { CommandContext } from './handlers.ts';
import type { HostState } from './host-state.ts';
import { forbiddenFailure, type HostSession } from './session.ts';
import { commandHandlers } from './use-cases/index.ts';

interface Done {
  readonly value: unknown;
  readonly repeated: boolean;
}

/** The stored answer of an earlier run of the same command; a command id used for something else is refused. */
const earlierAnswer = (session: HostSession, route: CommandName, commandId: string, inputHash: string): Done | null => {
  const earlier = confirmedResult(session.open.database.db, commandId);
  if (!earlier) return null;
  if (earlier.route !== route || earlier.inputHash !== inputHash) {
    throw new ExpectedFailure('conflict', '这一步和之前确认的不是同一件事，没有记录。请刷新后再操作。');
  }
  return { value: earlier.value, repeated: true };
};

const runInTransaction = <Name extends CommandName>(
  session: HostSession,
  route: Name,
  input: ParsedInputOf<Name>,
  commandId: string,
  inputHash: string,
): Done => {
  const { database, now } = session.open;
  const { db } = database;
  return db.$client
    .transaction((): Done => {
      const earlier = earlierAnswer(session, route, commandId, inputHash);
      if (earlier) return earlier;
      const at = now();
      const writer = createRowWriter(db);
      const told = { subject: '', act: 'do' as 'do' | 'undo' | 'redo', target: null as number | null };
      const context: CommandContext = {
        db,
        session,
        now: at,
        today: dateOf(at),
        writer,
        about: (subject) => {
          told.subject = subject;
        },
        aim: (act, target) => {
          told.act = act;
          told.target = target;
        },
      };
      const value = commandHandlers[route](context, input);
      const { label } = routes[route];
      appendEvent(db, { commandId, at, user: session.user, route, label, inputHash, changes: writer.changes, result: value, ...told });
      return { value, repeated: false };
    })
    .immediate();
};

/**
 * The one way anything changes: role → parsed input → one transaction with its event → commit → high-water mark → announce.
 * The same `commandId` again is answered from the first run.
 */
export const runCommand = <Name extends CommandName>(
  host: HostState,
  session: HostSession,
  route: Name,
  input: ParsedInputOf<Name>,
  commandId: string,
): ResultOf<Name> => {
  if (!routes[route].roles.includes(session.role)) throw forbiddenFailure();
  if (readClosing(session.open.database.db)) throw new ExpectedFailure('refused', '这个支部已经撤销，资料已清除，不能再登记。没有改动。');
  const done = runInTransaction(session, route, input, commandId, hashInput(input));
  if (!done.repeated) {
    advanceMark(session.open.folder, headOf(session.open.database.db));
    host.announce(['history', ...routes[route].touches]);
  }
  return done.value as ResultOf<Name>;
};
