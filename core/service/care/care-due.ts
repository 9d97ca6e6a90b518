import type { PersonId } from '../../contract/id.ts';
import type { Absence } from '../../roster/absence.ts';
import type { Person } from '../../roster/person.ts';
import { addDays, dateOf, dayNumber, type LocalDate, type LocalTime } from '../../time/local-date.ts';
import type { CareCase, CareContact } from './care.ts';

/** What is known of the contacts of a household; the newest of each kind. */
export interface CareContacts {
  /** 联系上的最近一次 */
  readonly reached: Pick<CareContact, 'at' | 'way' | 'outcome' | 'words' | 'personId'> | null;
  /** 从那以后没联系上几次 */
  readonly tries: number;
  readonly lastTryAt: LocalTime | null;
}

/** 到时候没有: `missed` counts the days gone by since it was due. */
export type CareState =
  | { readonly kind: 'ended' }
  | { readonly kind: 'later'; readonly on: LocalDate }
  | { readonly kind: 'today' }
  | { readonly kind: 'missed'; readonly days: number };

type Timed = Pick<CareCase, 'from' | 'until' | 'everyDays'>;

/** 下次联系: so many days after the last time somebody was reached; before that, the first day. */
export const nextContactOn = ({ from, everyDays }: Timed, { reached }: Pick<CareContacts, 'reached'>): LocalDate =>
  reached === null ? from : addDays(dateOf(reached.at), everyDays);

/** An attempt that reached nobody changes nothing: the household stays due until somebody was spoken to. */
export const careState = (care: Timed, contacts: Pick<CareContacts, 'reached'>, today: LocalDate): CareState => {
  if (care.until !== null && care.until <= today) return { kind: 'ended' };
  const on = nextContactOn(care, contacts);
  if (on > today) return { kind: 'later', on };
  return on === today ? { kind: 'today' } : { kind: 'missed', days: dayNumber(today) - dayNumber(on) };
};

/** From so many tries in vain on, somebody goes to the door (上门看看). */
export const TRIES_BEFORE_DOOR = 2;
/** From so many days missed on, the secretary is told (请书记过问). */
export const DAYS_BEFORE_SECRETARY = 2;

/** What is to be done about a household that should have been reached; '' when it is only due. */
export const careAlarm = (state: CareState, { tries }: Pick<CareContacts, 'tries'>): string => {
  if (state.kind === 'ended' || state.kind === 'later') return '';
  const missed = state.kind === 'missed' ? `漏了 ${state.days} 天` : '';
  if (state.kind === 'missed' && state.days >= DAYS_BEFORE_SECRETARY)
    return `${missed}${tries > 0 ? `，${tries} 次没联系上` : ''}，请书记过问，今天上门`;
  if (tries >= TRIES_BEFORE_DOOR) return [missed, `${tries} 次没联系上，请上门看看`].filter(Boolean).join('，');
  return missed === '' ? '' : `${missed}，请先联系这一户`;
};

/** 今天谁联系: the carer; who is away or off the roster is stood in for by the deputy; null = neither is there. */
export const contactPerson = (
  { carerId, deputyId }: Pick<CareCase, 'carerId' | 'deputyId'>,
  away: (id: PersonId) => boolean,
): PersonId | null => {
  if (!away(carerId)) return carerId;
  return deputyId !== null && !away(deputyId) ? deputyId : null;
};

/** Who cannot be asked today: on leave, ill, not yet or no longer here, off the roster. */
export const awayOn = (
  people: readonly Pick<Person, 'id' | 'removed' | 'availableFrom' | 'availableTo'>[],
  absences: readonly Pick<Absence, 'personId' | 'from' | 'to'>[],
  today: LocalDate,
): ((id: PersonId) => boolean) => {
  const absent = new Set(absences.filter(({ from, to }) => from <= today && today <= to).map(({ personId }) => personId));
  const here = new Set(
    people
      .filter(
        (one) =>
          !one.removed &&
          (one.availableFrom === null || one.availableFrom <= today) &&
          (one.availableTo === null || today <= one.availableTo),
      )
      .map(({ id }) => id),
  );
  return (id) => absent.has(id) || !here.has(id);
};

/** 清除日期 is near: said everywhere so many days before. */
export const PURGE_SOON_DAYS = 3;
export const purgesSoon = ({ purgeOn }: Pick<CareCase, 'purgeOn'>, today: LocalDate): boolean => purgeOn <= addDays(today, PURGE_SOON_DAYS);

/** Everything that told who it was is gone. */
export const isPurged = ({ place, called }: Pick<CareCase, 'place' | 'called'>): boolean =>
  place.unitId === null && place.room === '' && called === '';
