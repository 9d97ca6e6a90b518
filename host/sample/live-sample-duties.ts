import { randomUUID } from 'node:crypto';
import type { PersonId, ShiftId } from '#core/contract/id.ts';
import { emptyHandover, type HandoverFields, type SignatureRole, signatureOrder } from '#core/duty/handover.ts';
import type { HandoverSheet } from '#core/duty/handover-sheet.ts';
import { isPartyMember, type Person } from '#core/roster/person.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import type { Call } from './fill-sample-post.ts';

const SEED = 2022;
const DAYS = 28;
const DAYS_ILL = 3;
const CONSENT = { agreedBy: '李志强', reason: '发热，居家休息', decision: '' };

/** Publishes the plan of the sample as it stands. Returns the version's number. */
export const publishSamplePlan = async (call: Call, today: LocalDate): Promise<number> => {
  const period = { from: today, to: addDays(today, DAYS - 1) };
  return (await call('planVersion.publish', { id: randomUUID(), period, note: '第一次上墙' })).number;
};

/** Somebody on duty tomorrow falls ill for three days; the repair with the fewest changes is accepted whole. */
export const repairSampleIllness = async (call: Call, today: LocalDate): Promise<{ readonly lost: number; readonly entries: number }> => {
  const period = { from: addDays(today, 1), to: addDays(today, DAYS_ILL) };
  const { assignments } = await call('duty.period', { from: period.from, to: period.from });
  const personId = assignments.map((duty) => duty.personId).sort()[0];
  if (personId === undefined) return { lost: 0, entries: 0 };
  const lost = await call('ill.lost', { personId, period });
  const { groups } = await call('ill.repair', { personId, period, seed: SEED });
  await call('absence.add', { id: randomUUID(), fields: { personId, ...period, kind: 'sick', note: '' } });
  const steps = groups.flatMap((group) => group.steps.map(({ step }) => ({ entryId: randomUUID(), step })));
  const { recorded, edited } = await call('ill.accept', { personId, steps, consent: CONSENT });
  return { lost: lost.length, entries: recorded + edited };
};

const good = { state: 'good', note: '' } as const;

const quiet: HandoverFields['counters'] = { people: 220, vehicles: 46, turnedBack: 3, feverish: 0, redCodes: 0, yellowCodes: 0 };

/** What a quiet shift writes down; every item is counted and agrees with the books. */
const filledIn = ({ content }: HandoverSheet, counters: HandoverFields['counters']): HandoverFields => ({
  ...emptyHandover,
  counters,
  abnormal: (counters.feverish ?? 0) > 0 ? '一人额温偏高，请到遮阳处静坐十分钟复测正常，放行。' : '',
  roll: { state: 'all', absent: [], note: '' },
  notices: '今晚 20:00 起小区西门关闭，人员走东门。',
  households: '3 号楼 1 单元张奶奶送药一次，已办。',
  checks: { equipment: good, keys: good, disinfection: good },
  weather: '晴，零下三度，北风三级',
  matters: [
    ...content.matters.map(({ id, text }) => ({ id, text, done: true, result: '已领取' })),
    { id: randomUUID() as HandoverFields['matters'][number]['id'], text: '测温枪还差两节五号电池，明早领取', done: false, result: '' },
  ],
  stock: content.stock.map(({ itemId, book }) => ({ itemId, counted: book as HandoverFields['stock'][number]['counted'], reason: '' })),
});

const FIRST_PIN = 739_251;
const PIN_STEP = 8_117;

/** 签字密码 of everybody who signs: chosen at the first signature, used again at the next ones. */
const pinsOf = (call: Call): ((personId: PersonId) => Promise<string>) => {
  const known = new Map<PersonId, string>();
  return async (personId) => {
    const pin = known.get(personId) ?? String(FIRST_PIN + known.size * PIN_STEP);
    if (!known.has(personId)) await call('pin.set', { personId, pin });
    known.set(personId, pin);
    return pin;
  };
};

/** One sheet after the other: filled in, then three signatures, each with a PIN of its own. Answers whether the sheet is locked. */
export const shiftSigner = (call: Call) => {
  const pinOf = pinsOf(call);
  return async (date: LocalDate, shiftId: ShiftId, counters: HandoverFields['counters']): Promise<boolean> => {
    const sheet = await call('handover.get', { date, shiftId });
    await call('handover.save', { date, shiftId, fields: filledIn(sheet, counters) });
    const people = signers(sheet, await call('person.list', {}));
    for (const role of signatureOrder) {
      const personId = people[role];
      const pin = await pinOf(personId);
      const { revision } = await call('handover.get', { date, shiftId });
      await call('handover.sign', { date, shiftId, role, personId, pin, revision });
    }
    return (await call('handover.get', { date, shiftId })).state === 'locked';
  };
};

/** The running shift hands over. */
export const signSampleHandover = async (call: Call, today: LocalDate): Promise<boolean> => {
  const { lines, current } = await call('handover.list', { from: addDays(today, -1), to: today });
  const slot = current ?? lines.at(0);
  return slot ? shiftSigner(call)(slot.date, slot.shiftId, quiet) : false;
};

const signers = (sheet: HandoverSheet, people: readonly Person[]): Readonly<Record<SignatureRole, PersonId>> => {
  const rest = people.map(({ id }) => id);
  const taken = new Set<PersonId>();
  const take = (wished: PersonId | undefined, from: readonly PersonId[]): PersonId => {
    const found = wished !== undefined && !taken.has(wished) ? wished : from.find((id) => !taken.has(id));
    if (found === undefined) throw new Error('the sample has too few people to sign');
    taken.add(found);
    return found;
  };
  const outgoing = take(sheet.content.due[0]?.personId, rest);
  const incoming = take(sheet.next?.people[0]?.personId, rest);
  const members = people.filter(isPartyMember).map(({ id }) => id);
  return { outgoing, incoming, leader: take(sheet.leader?.personId, members) };
};
