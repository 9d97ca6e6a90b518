import { randomUUID } from 'node:crypto';
import { unrecorded } from '#core/contract/print-routes.ts';
import { addPrintRun, listPrintRuns } from '#db/stores/post/print-runs.ts';
import type { SomeQueries, SomeTasks } from '../../handlers.ts';
import { lockedFailure } from '../../session.ts';
import { mayHavePaper } from './paper.ts';

const SHOWN = 50;

export const printQueries: SomeQueries<'print'> = { 'print.recent': ({ db }) => listPrintRuns(db, SHOWN) };

export const printTasks: SomeTasks<'print'> = {
  'print.note': async ({ host, session }, note) => {
    if (!session) throw lockedFailure();
    mayHavePaper(session, note.document.kind);
    if (unrecorded.includes(note.document.kind)) return null;
    const { database, now } = session.open;
    addPrintRun(database.db, { id: randomUUID(), at: now(), ...note });
    host.announce(['exports']);
    return null;
  },
};
