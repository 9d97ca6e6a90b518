import { expect, test } from 'vitest';
import type { Id, PersonId } from '#core/contract/id.ts';
import type { Organisation } from '#core/roster/organisation/overview.ts';
import { defaultRoleDuties } from '#core/roster/organisation/role-duties.ts';
import { blankPerson, type Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { branchSections } from './office-rows.ts';

const day = (date: string) => date as LocalDate;
const person = (id: string, part: Partial<Person>): Person => ({ ...blankPerson, id: id as PersonId, name: id, removed: false, ...part });
const other = { id: 'b2' as Id<'branch'>, name: '金岸支部', approvedBy: '', foundedOn: null, dissolvedOn: null };
const term = (personId: string, to: string | null) => ({
  id: `${personId}-term` as Id<'office-term'>,
  personId: personId as PersonId,
  office: 'secretary' as const,
  from: day('2022-01-04'),
  to: to === null ? null : day(to),
  appointedBy: '街道党工委',
  note: '',
});
const organisation: Organisation = {
  own: { name: '本支部', foundedOn: day('2022-01-04'), approvedBy: '', dissolvedOn: null },
  branches: [other],
  terms: [term('gone', '2022-01-05'), term('chief', null)],
  groups: [],
  pioneerPosts: [],
  roleDuties: defaultRoleDuties,
};
const people = [
  person('chief', { branchOffice: 'secretary' }),
  person('old', { branchOffice: 'discipline' }),
  person('gone', { removed: true }),
  person('far', { branchOffice: 'secretary', branchId: other.id }),
];
const [own, second] = branchSections(organisation, people);

test('every office has a line: who holds it and since when, also where the beginning is unknown or nobody holds it', () => {
  expect(own?.holders.map((row) => [row.office, row.person?.name ?? null, row.term?.from ?? null])).toEqual([
    ['secretary', 'chief', '2022-01-04'],
    ['deputySecretary', null, null],
    ['organisation', null, null],
    ['publicity', null, null],
    ['discipline', 'old', null],
  ]);
});

test('who held an office stays by name after leaving the roster, and each branch shows its own people only', () => {
  expect(own?.past.map((row) => row.name)).toEqual(['gone']);
  expect([second?.holders[0]?.person?.name, second?.past.length, second?.members.length]).toEqual(['far', 0, 1]);
});
