import type { PersonId } from '#core/contract/id.ts';
import type { Absence } from '#core/roster/absence.ts';
import { nameFinder } from '#core/roster/name-match.ts';
import { isPartyMember, type Person, type PersonKind } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';

export type PartyFilter = 'all' | 'party' | 'other';
/** Whether somebody can be put on duty today. */
export type ServiceFilter = 'all' | 'ready' | 'not-ready';
export type TrainedFilter = 'all' | 'trained' | 'untrained';
/** Whether somebody may stand on the board; `phone` also with the telephone. */
export type ConsentFilter = 'all' | 'given' | 'phone' | 'missing';
/** The branch of the post itself, which has no key among the people. */
export const OWN_BRANCH = 'own';

export interface RosterFilter {
  readonly text: string;
  readonly kinds: readonly PersonKind[];
  readonly groups: readonly string[];
  readonly party: PartyFilter;
  readonly service: ServiceFilter;
  /** keys of branches, or `OWN_BRANCH` */
  readonly branches: readonly string[];
  readonly trained: TrainedFilter;
  readonly consent: ConsentFilter;
}

export const noFilter: RosterFilter = {
  text: '',
  kinds: [],
  groups: [],
  party: 'all',
  service: 'all',
  branches: [],
  trained: 'all',
  consent: 'all',
};

/** 能否上岗 on one day, and why not. */
export type ServiceState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'absent'; readonly absence: Absence }
  | { readonly kind: 'not-yet'; readonly from: LocalDate }
  | { readonly kind: 'left'; readonly since: LocalDate }
  | { readonly kind: 'untrained' };

/** People in the order they matter: an absence outweighs the rest because it is what one asks about first. */
export const serviceState = (person: Person, absences: readonly Absence[], today: LocalDate): ServiceState => {
  const absence = absences.find((one) => one.from <= today && today <= one.to);
  if (absence) return { kind: 'absent', absence };
  if (person.availableFrom && today < person.availableFrom) return { kind: 'not-yet', from: person.availableFrom };
  if (person.availableTo && person.availableTo < today) return { kind: 'left', since: person.availableTo };
  return person.trained ? { kind: 'ready' } : { kind: 'untrained' };
};

/** One row of the table: the person and what the day says about them. */
export interface RosterRow {
  readonly person: Person;
  readonly state: ServiceState;
}

export const rosterRows = (people: readonly Person[], absences: readonly Absence[], today: LocalDate): readonly RosterRow[] => {
  const byPerson = new Map<PersonId, Absence[]>();
  for (const absence of absences) byPerson.set(absence.personId, [...(byPerson.get(absence.personId) ?? []), absence]);
  return people.map((person) => ({ person, state: serviceState(person, byPerson.get(person.id) ?? [], today) }));
};

const textFinder = (text: string): ((person: Person) => boolean) => {
  const wanted = text.trim();
  if (wanted === '') return () => true;
  const digits = wanted.replaceAll(/[\s-]/g, '');
  if (/^\d{3,}$/.test(digits)) return (person) => person.phone.replaceAll('-', '').includes(digits);
  const isName = nameFinder(wanted);
  return (person) =>
    isName(person.name) || [person.unit, person.jobTitle, person.group, person.note].some((words) => words.includes(wanted));
};

const hasConsent = (person: Person, consent: ConsentFilter): boolean => {
  switch (consent) {
    case 'all':
      return true;
    case 'missing':
      return !person.consentToPublish;
    case 'given':
      return person.consentToPublish;
    case 'phone':
      return person.consentToPublish && person.publishPhone;
  }
};

const isOneOf = (chosen: readonly string[], value: string): boolean => chosen.length === 0 || chosen.includes(value);

export const filterRows = (rows: readonly RosterRow[], filter: RosterFilter): readonly RosterRow[] => {
  const hasText = textFinder(filter.text);
  return rows.filter(
    ({ person, state }) =>
      isOneOf(filter.kinds, person.kind) &&
      isOneOf(filter.groups, person.group) &&
      isOneOf(filter.branches, person.branchId ?? OWN_BRANCH) &&
      (filter.party === 'all' || isPartyMember(person) === (filter.party === 'party')) &&
      (filter.service === 'all' || (state.kind === 'ready') === (filter.service === 'ready')) &&
      (filter.trained === 'all' || person.trained === (filter.trained === 'trained')) &&
      hasConsent(person, filter.consent) &&
      hasText(person),
  );
};

export const isFiltered = ({ text, ...filter }: RosterFilter): boolean =>
  text.trim() !== '' || Object.values(filter).some((value) => (Array.isArray(value) ? value.length > 0 : value !== 'all'));

/** 共 37 人,党员 18 人 … */
export const headCounts = (rows: readonly RosterRow[]) => ({
  total: rows.length,
  party: rows.filter(({ person }) => isPartyMember(person)).length,
  ready: rows.filter(({ state }) => state.kind === 'ready').length,
  absent: rows.filter(({ state }) => state.kind === 'absent').length,
  /** not here yet, or gone again */
  away: rows.filter(({ state }) => state.kind === 'not-yet' || state.kind === 'left').length,
  untrained: rows.filter(({ state }) => state.kind === 'untrained').length,
});

/** The groups that are in use, in reading order. */
export const groupsOf = (people: readonly Person[]): readonly string[] =>
  [...new Set(people.map((person) => person.group).filter((group) => group !== ''))].sort((a, b) => a.localeCompare(b, 'zh-CN'));
