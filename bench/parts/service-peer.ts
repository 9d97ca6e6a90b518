import type { TallyKind } from '#core/figures/tally.ts';
import { addDays, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { deliveryTask, handover, serviceRequest, tally, visit } from '#db/schema/index.ts';

/**
 * The peer: everything as arrays of objects in memory, asked by filter and sort. No file, no key, no router, no check of rights: what a page would wait
 * for if the whole post lay in the window, after the minutes it takes to get it there.
 */
export const readIntoMemory = (db: Db) => ({
  requests: db.select().from(serviceRequest).all(),
  visits: db.select().from(visit).all(),
  tallies: db.select().from(tally).all(),
  tasks: db.select().from(deliveryTask).all(),
  handovers: db.select().from(handover).all(),
});
export type InMemory = ReturnType<typeof readIntoMemory>;

const inDays = (time: string | null, from: LocalDate, to: LocalDate): boolean =>
  time !== null && time >= `${from}T00:00` && time < `${addDays(to, 1)}T00:00`;

export const openOf = ({ requests }: InMemory) =>
  requests
    .filter((one) => one.doneAt === null && !one.removed)
    .sort((a, b) => (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') || a.number - b.number);

export const doneOf = ({ requests }: InMemory, from: LocalDate, to: LocalDate) =>
  requests.filter((one) => inDays(one.doneAt, from, to) && !one.removed).sort((a, b) => (b.doneAt ?? '').localeCompare(a.doneAt ?? ''));

export const wordOf = ({ requests }: InMemory, word: string) => requests.filter((one) => !one.removed && one.words.includes(word));

/** The newest visit of each door of a round. */
export const doorsOf = ({ visits }: InMemory, roundId: string): ReadonlyMap<string, InMemory['visits'][number]> => {
  const newest = new Map<string, InMemory['visits'][number]>();
  for (const one of visits) {
    if (one.roundId !== roundId || one.removed) continue;
    const key = `${one.unitId} ${one.room}`;
    const known = newest.get(key);
    if (!known || known.at < one.at) newest.set(key, one);
  }
  return newest;
};

/** Every round's newest results counted: what a list of rounds shows. */
export const roundsOf = (memory: InMemory) =>
  [...new Set(memory.visits.map(({ roundId }) => roundId))].map((roundId) => {
    const counts = new Map<string, number>();
    for (const { result } of doorsOf(memory, roundId).values()) counts.set(result, (counts.get(result) ?? 0) + 1);
    return counts;
  });

export const waitingOf = (memory: InMemory, roundId: string) =>
  [...doorsOf(memory, roundId).values()].filter(({ result }) => result === 'absent').sort((a, b) => a.at.localeCompare(b.at));

export const dayOf = ({ tasks }: InMemory, date: LocalDate) => tasks.filter((one) => one.date === date && !one.removed);

export const talliesOf = ({ tallies }: InMemory, from: LocalDate, to: LocalDate): ReadonlyMap<TallyKind, number> => {
  const sums = new Map<TallyKind, number>();
  for (const { date, kind, count } of tallies) if (date >= from && date <= to) sums.set(kind, (sums.get(kind) ?? 0) + count);
  return sums;
};

const peopleOf = (content: unknown): number => (content as { counters: { people: number | null } }).counters.people ?? 0;

/** The heart of the figures of a period: the other parts of it are small. */
export const figuresOf = (memory: InMemory, from: LocalDate, to: LocalDate) => {
  const received = memory.requests.filter((one) => inDays(one.at, from, to) && !one.removed);
  const done = doneOf(memory, from, to);
  const minutes = done.map((one) => Date.parse(one.doneAt as LocalTime) - Date.parse(one.at)).sort((a, b) => a - b);
  const sheets = memory.handovers.filter((one) => one.date >= from && one.date <= to && one.outgoingAt !== null);
  const tasks = memory.tasks.filter((one) => one.date >= from && one.date <= to && !one.removed);
  return {
    received: received.length,
    done: done.length,
    median: minutes[Math.floor(minutes.length / 2)],
    people: sheets.reduce((sum, { content }) => sum + peopleOf(content), 0),
    delivered: tasks.filter(({ outcome }) => outcome === 'done').length,
    tallies: talliesOf(memory, from, to),
    visits: memory.visits.filter((one) => inDays(one.at, from, to)).length,
  };
};
