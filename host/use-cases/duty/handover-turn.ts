import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId, ShiftId } from '#core/contract/id.ts';
import { nextSignature, type SignatureRole, signatureOrder, signatureRoles } from '#core/duty/handover.ts';
import { handoverGaps } from '#core/duty/handover-gaps.ts';
import { isPartyMember } from '#core/roster/person.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { leaderOf } from '#db/stores/duty/handover.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import { readSlot, revisionOf, type SlotReading } from './handover-reading.ts';

export interface WantedSignature {
  readonly date: LocalDate;
  readonly shiftId: ShiftId;
  readonly role: SignatureRole;
  readonly personId: PersonId;
  readonly revision: string;
}

const refused = (sentence: string): ExpectedFailure => new ExpectedFailure('refused', sentence);

const itsTurn = ({ stored }: SlotReading, role: SignatureRole): void => {
  const next = nextSignature(stored?.state ?? 'draft');
  if (next === null || signatureOrder.indexOf(role) < signatureOrder.indexOf(next)) {
    throw refused(`${signatureRoles[role]}已经签过了，没有再签。有出入的写进下一班的交接单。`);
  }
  if (next !== role) throw refused(`要先由${signatureRoles[next]}签，没有签上。`);
};

const threePeople = ({ stored }: SlotReading, role: SignatureRole, personId: PersonId): void => {
  const already = signatureOrder.find((one) => one !== role && stored?.signed[one]?.personId === personId);
  if (already) throw refused(`这个人已经作为${signatureRoles[already]}签过，没有签上。${signatureRoles[role]}请换一个人签。`);
};

const mayLead = (db: Db, { date, shiftId, role, personId }: WantedSignature): void => {
  if (role !== 'leader' || leaderOf(db, date, shiftId) === personId) return;
  const person = readPerson(db, personId);
  if (isPartyMember(person) || person.branchOffice !== 'none') return;
  throw refused('带班由排定的带班人、支部委员或党员来签，没有签上。');
};

const complete = ({ content }: SlotReading): void => {
  const gaps = handoverGaps(content);
  const first = Object.values(gaps)[0];
  if (first) throw new ExpectedFailure('invalid', `交接单还没填全，没有签上：${first}。`, gaps);
};

/** Whether this signature may be put now; the sheet as it will be signed. The PIN is another matter. */
export const mayStillSign = (db: Db, now: LocalTime, wanted: WantedSignature): SlotReading => {
  const reading = readSlot(db, wanted.date, wanted.shiftId);
  if (readPerson(db, wanted.personId).removed) throw refused('这个人已经移出花名册，不能签字。请换一个人签。');
  if (now < reading.slot.startsAt) throw refused('这一班还没有开始，不能签字。');
  itsTurn(reading, wanted.role);
  threePeople(reading, wanted.role, wanted.personId);
  mayLead(db, wanted);
  if (wanted.role === 'outgoing') complete(reading);
  if (revisionOf(reading.content) !== wanted.revision) {
    throw new ExpectedFailure('conflict', '交接单刚刚有改动，没有签上。请看过最新的内容再签。');
  }
  return reading;
};
