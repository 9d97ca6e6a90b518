import { randomUUID } from 'node:crypto';
import type { PersonId } from '#core/contract/id.ts';
import { emptyHandover, type HandoverFields, type SignatureRole, signatureOrder } from '#core/duty/handover.ts';
import type { HandoverSheet } from '#core/duty/handover-sheet.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import type { Call } from './fill-sample-post.ts';

const SEED = 2022;
const DAYS = 28;
const DAYS_ILL = 3;
const CONSENT = { agreedBy: '李志强', reason: '发热，居家休息', decision: '' };
const PINS = ['739251', '860472', '294618'] as const;

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

/** What a quiet shift writes down; every item is counted and agrees with the books. */
const filledIn = ({ content }: HandoverSheet): HandoverFields => ({
  ...emptyHandover,
  counters: { people: 220, vehicles: 46, turnedBack: 3, feverish: 0, redCodes: 0, yellowCodes: 0 },
  roll: { state: 'all', absent: [], note: '' },
  notices: '今晚 20:00 起小区西门关闭，人员走东门。',
  households: '3 号楼 1 单元张奶奶送药一次，已办。',
  checks: { equipment: good, keys: good, disinfection: good },
  weather: '晴，零下三度，北风三级',
  matters: [
    ...content.matters.map(({ id, text, done, result }) => ({ id, text, done, result })),
    { id: randomUUID() as HandoverFields['matters'][number]['id'], text: '测温枪还差两节五号电池，明早领取', done: false, result: '' },
  ],
  stock: content.stock.map(({ itemId, book }) => ({ itemId, counted: book as HandoverFields['stock'][number]['counted'], reason: '' })),
});

/** The running shift hands over: sheet filled in, three signatures, each with a signature PIN of its own. */
export const signSampleHandover = async (call: Call, today: LocalDate): Promise<boolean> => {
  const { lines, current } = await call('handover.list', { from: addDays(today, -1), to: today });
  const slot = current ?? lines.at(0);
  if (!slot) return false;
  const { date, shiftId } = slot;
  const sheet = await call('handover.get', { date, shiftId });
  await call('handover.save', { date, shiftId, fields: filledIn(sheet) });
  const people = signers(sheet, await call('person.list', {}));
  for (const [index, role] of signatureOrder.entries()) {
    const [personId, pin] = [people[role], PINS[index] ?? PINS[0]];
    await call('pin.set', { personId, pin });
    const { revision } = await call('handover.get', { date, shiftId });
    await call('handover.sign', { date, shiftId, role, personId, pin, revision });
  }
  return (await call('handover.get', { date, shiftId })).state === 'locked';
};

const signers = (sheet: HandoverSheet, people: readonly { readonly id: PersonId }[]): Readonly<Record<SignatureRole, PersonId>> => {
  const [outgoing, incoming, leader] = [sheet.content.due[0]?.personId, sheet.next?.people[0]?.personId, sheet.leader?.personId];
  const others = people.map(({ id }) => id).filter((id) => id !== outgoing && id !== incoming);
  const [first, second, third] = others;
  if (first === undefined || second === undefined || third === undefined) throw new Error('the sample has too few people to sign');
  return { outgoing: outgoing ?? first, incoming: incoming ?? second, leader: leader ?? third };
};
