import { createHash } from 'node:crypto';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { ShiftId } from '#core/contract/id.ts';
import {
  emptyHandover,
  type HandoverContent,
  type HandoverFields,
  handoverId,
  isOverdue,
  noSigners,
  type Signatures,
  type signatureOrder,
} from '#core/duty/handover.ts';
import { handoverGaps } from '#core/duty/handover-gaps.ts';
import type { HandoverSheet, NamedPerson } from '#core/duty/handover-sheet.ts';
import { dutiesOfDay } from '#core/duty/on-duty.ts';
import { joinMatters, openMatters } from '#core/duty/open-matters.ts';
import { addDays, datesBetween, type LocalDate, type LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listAttendance } from '#db/stores/duty/attendance.ts';
import { leaderOf, listHandovers, readHandover, type StoredHandover } from '#db/stores/duty/handover.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import { balanceOf, listItems, readItem } from '#db/stores/supplies/supplies.ts';
import { readDuties } from './duty-reading.ts';

/** One shift of one day, with those who stand in it. */
export interface Slot {
  readonly date: LocalDate;
  readonly shiftId: ShiftId;
  readonly shiftName: string;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly due: readonly NamedPerson[];
}

/** The shifts of the days `from` to `to` in order of time. */
export const slotsBetween = (db: Db, from: LocalDate, to: LocalDate): readonly Slot[] => {
  const reading = readDuties(db, from, to);
  return datesBetween(from, to)
    .flatMap((date) => dutiesOfDay(reading, date))
    .map(({ shift, date, startsAt, endsAt, places }) => ({
      date,
      shiftId: shift.id,
      shiftName: shift.name,
      startsAt,
      endsAt,
      due: places.flatMap((place) => place.people.map(({ personId, name }) => ({ personId, name }))),
    }));
};

const noSuchShift = (): ExpectedFailure => new ExpectedFailure('notFound', '这一天没有这一班，可能班次改过了。请在左边另选一班。');

/** What earlier sheets leave to this one: open matters, and which goods the shift before counted. */
const leftBefore = (earlier: readonly StoredHandover[]) => ({
  found: openMatters(earlier.map(({ id, content }) => ({ id, startsAt: content.startsAt, matters: content.matters }))),
  counted: earlier.at(-1)?.content.stock.map(({ itemId }) => ({ itemId, counted: null, reason: '' })) ?? [],
});

const stockOf = (db: Db, counted: HandoverFields['stock']): HandoverContent['stock'] => {
  const items = new Map(listItems(db, true).map((item) => [item.id, item]));
  return counted.map(({ itemId, counted: quantity, reason }) => {
    const item = items.get(itemId) ?? readItem(db, itemId);
    const name = item.spec ? `${item.name} ${item.spec}` : item.name;
    return { itemId, name, unit: item.unit, counted: quantity, book: balanceOf(db, itemId), reason };
  });
};

/** 人员到岗 as the gate's own list tells it: all signed in, or somebody established as missing; else open. */
const rollFromGate = (db: Db, { date, shiftId, due }: Slot): HandoverFields['roll'] => {
  const rows = listAttendance(db, date, date).filter((row) => row.shiftId === shiftId);
  const absent = due.map((person) => person.personId).filter((id) => rows.some((row) => row.personId === id && row.missing));
  if (absent.length > 0) return { state: 'some', absent, note: '' };
  const allCame = due.length > 0 && due.every((person) => rows.some((row) => row.personId === person.personId && row.signedInAt !== null));
  return { state: allCame ? 'all' : null, absent: [], note: '' };
};

/** The draft of a shift as it is at this moment: what was written, over who stands, what is open, and what the books say. */
export const draftContent = (db: Db, slot: Slot, written: HandoverFields | null): HandoverContent => {
  const id = handoverId(slot.date, slot.shiftId);
  const earlier = listHandovers(db, slot.date).filter((sheet) => sheet.id !== id && sheet.content.startsAt < slot.startsAt);
  const { found, counted } = leftBefore(earlier);
  const fields = written ?? { ...emptyHandover, roll: rollFromGate(db, slot), stock: counted };
  const own = fields.matters.map((matter) => ({ ...matter, raisedIn: id, raisedOn: slot.date, raisedBy: slot.shiftName }));
  return {
    ...fields,
    shiftName: slot.shiftName,
    startsAt: slot.startsAt,
    endsAt: slot.endsAt,
    signers: noSigners,
    due: [...slot.due],
    matters: [...joinMatters(found, own)],
    stock: stockOf(db, fields.stock),
  };
};

export const revisionOf = (content: HandoverContent): string => createHash('sha256').update(JSON.stringify(content)).digest('hex');

const signaturesOf = (stored: StoredHandover | null): Signatures => {
  const one = (role: (typeof signatureOrder)[number]) => {
    const mark = stored?.signed[role];
    return stored && mark ? { ...mark, name: stored.content.signers[role] } : null;
  };
  return { outgoing: one('outgoing'), incoming: one('incoming'), leader: one('leader') };
};

export interface SlotReading {
  readonly slot: Slot;
  readonly next: Slot | null;
  readonly stored: StoredHandover | null;
  readonly content: HandoverContent;
}

/** A signed sheet as it was signed, else the draft of this moment. */
export const readSlot = (db: Db, date: LocalDate, shiftId: ShiftId): SlotReading => {
  const slots = slotsBetween(db, date, addDays(date, 2));
  const stored = readHandover(db, date, shiftId);
  const kept = stored && { ...stored.content, date, shiftId };
  const slot = slots.find((one) => one.date === date && one.shiftId === shiftId) ?? kept;
  if (!slot) throw noSuchShift();
  const next = slots.find((one) => one.startsAt >= slot.endsAt) ?? null;
  const content = stored && stored.state !== 'draft' ? stored.content : draftContent(db, slot, stored?.content ?? null);
  return { slot, next, stored, content };
};

export const readSheet = (db: Db, now: LocalTime, date: LocalDate, shiftId: ShiftId): HandoverSheet => {
  const { next, stored, content } = readSlot(db, date, shiftId);
  const names = new Map(listPeople(db).map((person) => [person.id, person.name]));
  const state = stored?.state ?? 'draft';
  const leader = leaderOf(db, date, shiftId);
  return {
    date,
    shiftId,
    state,
    overdue: isOverdue(content.endsAt, state, now),
    saved: stored !== null,
    revision: revisionOf(content),
    content,
    gaps: state === 'draft' ? handoverGaps(content) : {},
    signatures: signaturesOf(stored),
    next: next && { shiftName: next.shiftName, startsAt: next.startsAt, people: next.due },
    leader: leader && { personId: leader, name: names.get(leader) ?? '' },
  };
};
