import type { PersonId } from '#core/contract/id.ts';
import type { Absence } from '#core/roster/absence.ts';
import { matchesName } from '#core/roster/name-match.ts';
import { isPartyMember, type Person, type PersonKind } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';

export type PartyFilter = 'all' | 'party' | 'other';
/** Whether somebody can be put on duty today. */
export type ServiceFilter = 'all' | 'ready' | 'not-ready';

export interface RosterFilter {
  readonly text: string;
  readonly kinds: readonly PersonKind[];
  readonly groups: readonly string[];
  readonly party: PartyFilter;
  readonly service: ServiceFilter;
}

export const noFilter: RosterFilter = { text: '', kinds: [], groups: [], party: 'all', service: 'all' };

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

const matchesText = (person: Person, text: string): boolean => {
  const wanted = text.trim();
  if (wanted === '') return true;
  const digits = wanted.replaceAll(/[\s-]/g, '');
  if (/^\d{3,}$/.test(digits)) return person.phone.replaceAll('-', '').includes(digits);
  return (
    matchesName(person.name, wanted) || [person.unit, person.jobTitle, person.group, person.note].some((words) => words.includes(wanted))
  );
};

export const filterRows = (rows: readonly RosterRow[], filter: RosterFilter): readonly RosterRow[] =>
  rows.filter(
    ({ person, state }) =>
      (filter.kinds.length === 0 || filter.kinds.includes(person.kind)) &&
      (filter.groups.length === 0 || filter.groups.includes(person.group)) &&
      (filter.party === 'all' || isPartyMember(person) === (filter.party === 'party')) &&
      (filter.service === 'all' || (state.kind === 'ready') === (filter.service === 'ready')) &&
      matchesText(person, filter.text),
  );

export const isFiltered = (filter: RosterFilter): boolean =>
  filter.text.trim() !== '' || filter.kinds.length > 0 || filter.groups.length > 0 || filter.party !== 'all' || filter.service !== 'all';

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
