import { handoverId, isOverdue } from '#core/duty/handover.ts';
import type { HandoverLine, HandoverList } from '#core/duty/handover-sheet.ts';
import { addDays, dateOf, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listHandovers, type StoredHandover } from '#db/stores/duty/handover.ts';
import { type Slot, slotsBetween } from './handover-reading.ts';

const slotOf = ({ date, shiftId, content }: StoredHandover): Slot => ({
  date,
  shiftId,
  shiftName: content.shiftName,
  startsAt: content.startsAt,
  endsAt: content.endsAt,
  due: content.due,
});

const byId = <T extends { readonly date: LocalDate; readonly shiftId: Slot['shiftId'] }>(one: T): readonly [string, T] => [
  handoverId(one.date, one.shiftId),
  one,
];

interface Known {
  readonly now: LocalTime;
  readonly sheets: ReadonlyMap<string, StoredHandover>;
  /** when handovers began to be written here: nothing before it is called overdue */
  readonly since: LocalTime | null;
}

const lineOf = ({ now, sheets, since }: Known, slot: Slot): HandoverLine => {
  const stored = sheets.get(handoverId(slot.date, slot.shiftId));
  const state = stored?.state ?? 'draft';
  const nameOf = (role: 'outgoing' | 'incoming'): string | null => stored?.content.signers[role] || null;
  return {
    date: slot.date,
    shiftId: slot.shiftId,
    shiftName: slot.shiftName,
    startsAt: slot.startsAt,
    endsAt: slot.endsAt,
    state,
    overdue: since !== null && slot.startsAt >= since && isOverdue(slot.endsAt, state, now),
    saved: stored !== undefined,
    outgoing: nameOf('outgoing'),
    incoming: nameOf('incoming'),
    openMatters: stored?.content.matters.filter((matter) => !matter.done).length ?? 0,
  };
};

/** Overdue first, oldest of them on top; then the newest. */
const inOrder = (one: HandoverLine, other: HandoverLine): number =>
  Number(other.overdue) - Number(one.overdue) ||
  (one.overdue ? one.startsAt.localeCompare(other.startsAt) : other.startsAt.localeCompare(one.startsAt));

/** Shifts that have begun, written or not; of those that are over, only the ones somebody stood in. */
export const handoverLines = (db: Db, now: LocalTime, from: LocalDate, to: LocalDate): readonly HandoverLine[] => {
  const all = listHandovers(db, to);
  const sheets = new Map(all.map((sheet) => [sheet.id, sheet]));
  const written = all.filter((sheet) => sheet.date >= from).map(slotOf);
  const slots = new Map([...slotsBetween(db, from, to).map(byId), ...written.map(byId)]);
  const known: Known = { now, sheets, since: all[0]?.content.startsAt ?? null };
  const matters = (slot: Slot): boolean => slot.endsAt > now || slot.due.length > 0 || sheets.has(handoverId(slot.date, slot.shiftId));
  return [...slots.values()]
    .filter((slot) => slot.startsAt <= now && matters(slot))
    .map((slot) => lineOf(known, slot))
    .sort(inOrder);
};

const MINUTES_AFTER = 60;
const minutesBetween = (from: LocalTime, to: LocalTime): number => (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;

/** The sheet in hand: for an hour after a change of shift the one just ended, unless it is signed; else the running shift's. */
const currentOf = (db: Db, now: LocalTime): HandoverList['current'] => {
  const today = dateOf(now);
  const begun = handoverLines(db, now, addDays(today, -1), today).toSorted((one, other) => other.startsAt.localeCompare(one.startsAt));
  const running = begun.find((line) => line.endsAt > now);
  const ended = begun.find((line) => line.endsAt <= now);
  const inHand = ended && ended.state !== 'locked' && minutesBetween(ended.endsAt, now) < MINUTES_AFTER ? ended : (running ?? ended);
  return inHand ? { date: inHand.date, shiftId: inHand.shiftId } : null;
};

export const listOf = (db: Db, now: LocalTime, from: LocalDate, to: LocalDate): HandoverList => ({
  lines: handoverLines(db, now, from, to),
  current: currentOf(db, now),
});

const DAYS_BACK = 7;

/** 没签完的交接 of the last days, for Today. */
export const unsignedHandovers = (db: Db, now: LocalTime): readonly HandoverLine[] => {
  const today = dateOf(now);
  return handoverLines(db, now, addDays(today, -DAYS_BACK), today).filter((line) => line.overdue);
};
