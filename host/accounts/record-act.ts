import { randomUUID } from 'node:crypto';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { TaskName } from '#core/contract/routes.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { advanceMark } from '#db/high-water-mark.ts';
import { createRowWriter, type RowWriter } from '#db/row-writer.ts';
import { appendEvent, hashInput } from '#db/stores/events.ts';
import { readClosing } from '#db/stores/post/closing.ts';
import type { HostState } from '../host-state.ts';
import type { HostSession } from '../session.ts';

/** What the log says of it. */
export interface Act {
  readonly route: TaskName;
  readonly label: string;
  /** whom it was about */
  readonly subject: string;
}

/** Writes in one transaction with its event, as the command pipeline does, for tasks whose work is half in the keyring file. */
export const recordAct = (
  host: HostState,
  { open, user }: HostSession,
  act: Act,
  write: (writer: RowWriter, at: LocalTime) => void,
): void => {
  const { db } = open.database;
  if (readClosing(db)) throw new ExpectedFailure('refused', '这个支部已经撤销，资料已清除，不能再登记。没有改动。');
  const at = open.now();
  const mark = db.$client
    .transaction(() => {
      const writer = createRowWriter(db);
      write(writer, at);
      return appendEvent(db, {
        ...{ commandId: randomUUID(), at, user, act: 'do', target: null },
        ...act,
        ...{ inputHash: hashInput(act), changes: writer.changes, result: null },
      });
    })
    .immediate();
  advanceMark(open.folder, mark);
  host.announce(['accounts', 'history']);
};
