import type { CareState } from '#core/service/care/care-due.ts';
import { awayOn, careAlarm, careState, contactPerson, isPurged, nextContactOn, purgesSoon } from '#core/service/care/care-due.ts';
import type { CareLine, CareView } from '#core/service/care/care-view.ts';
import type { ServiceToday } from '#core/service/service-today.ts';
import { dateOf, type LocalDate } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { listAbsences, listPeople } from '#db/stores/roster/roster.ts';
import { countPurgeDueCases, listCases } from '#db/stores/service/care.ts';
import { readContacts } from '#db/stores/service/care-contacts.ts';

const RANK: Readonly<Record<CareState['kind'], number>> = { missed: 0, today: 1, later: 2, ended: 3 };

/** The longest missed on top, then what is due today, then by the next day; what is over lies last, the newest first. */
const byNeed = (one: CareLine, other: CareLine): number =>
  RANK[one.state.kind] - RANK[other.state.kind] ||
  (one.state.kind === 'ended' ? (other.until ?? '').localeCompare(one.until ?? '') : one.nextOn.localeCompare(other.nextOn)) ||
  one.id.localeCompare(other.id);

export const readCareLines = (db: Db, today: LocalDate): readonly CareLine[] => {
  const away = awayOn(listPeople(db), listAbsences(db), today);
  const contactsOf = readContacts(db);
  return listCases(db)
    .map((care): CareLine => {
      const contacts = contactsOf(care.id);
      const state = careState(care, contacts, today);
      return {
        ...care,
        ...{
          contacts,
          state,
          nextOn: nextContactOn(care, contacts),
          personId: contactPerson(care, away),
          alarm: careAlarm(state, contacts),
        },
        ...{ purgeSoon: purgesSoon(care, today), purged: isPurged(care) },
      };
    })
    .sort(byNeed);
};

const isDue = ({ state }: CareLine): boolean => state.kind === 'today' || state.kind === 'missed';

export const readCare = (db: Db, today: LocalDate): CareView => {
  const lines = readCareLines(db, today);
  return {
    today,
    lines,
    due: lines.filter(isDue).length,
    reachedToday: lines.filter(({ contacts: { reached } }) => reached !== null && dateOf(reached.at) === today).length,
    missed: lines.filter(({ state }) => state.kind === 'missed').length,
    purgeDue: countPurgeDueCases(db, today),
  };
};

/** 包保 on Today. */
export const careToday = (db: Db, today: LocalDate): ServiceToday['care'] => {
  const { due, purgeDue } = readCare(db, today);
  return { due, purgeDue };
};
