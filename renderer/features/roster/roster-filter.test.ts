import { describe, expect, it } from 'vitest';
import type { AbsenceId, PersonId } from '#core/contract/id.ts';
import type { Absence } from '#core/roster/absence.ts';
import type { BranchId } from '#core/roster/organisation/branch.ts';
import { blankPerson, type Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { filterRows, headCounts, isFiltered, noFilter, OWN_BRANCH, rosterRows, serviceState } from './roster-filter.ts';

const today = '2022-01-06' as LocalDate;
const person = (id: string, fields: Partial<Person>): Person => ({
  ...blankPerson,
  id: id as PersonId,
  removed: false,
  trained: true,
  ...fields,
});
const absence = (personId: string, from: string, to: string): Absence => ({
  id: `${personId}-${from}` as AbsenceId,
  personId: personId as PersonId,
  from: from as LocalDate,
  to: to as LocalDate,
  kind: 'sick',
  note: '',
});

const people = [
  person('a', { name: '欧阳建国', politicalStatus: 'member', kind: 'cadre', group: '封控组', phone: '13800138000' }),
  person('b', { name: '李四', politicalStatus: 'probationary', unit: '市直机关', consentToPublish: true }),
  person('c', { name: '王五', trained: false }),
  person('d', { name: '赵六', consentToPublish: true, publishPhone: true, availableFrom: '2022-01-07' as LocalDate }),
  person('e', { name: '孙七', branchId: 'b2' as BranchId, availableTo: '2022-01-05' as LocalDate }),
];
const rows = rosterRows(people, [absence('b', '2022-01-05', '2022-01-06')], today);
const named = (list: typeof rows) => list.map((row) => row.person.name);

describe('who can serve today', () => {
  it.each([
    ['a', 'ready'],
    ['b', 'absent'],
    ['c', 'untrained'],
    ['d', 'not-yet'],
    ['e', 'left'],
  ])('person %s is %s', (id, kind) => expect(rows.find((row) => row.person.id === id)?.state.kind).toBe(kind));

  it('counts the last day of an absence as absent and the day after as ready', () => {
    const sick = [absence('a', '2022-01-05', '2022-01-06')];
    const [first] = people;
    expect(first && serviceState(first, sick, today).kind).toBe('absent');
    expect(first && serviceState(first, sick, '2022-01-07' as LocalDate).kind).toBe('ready');
  });
});

describe('the head counts over the table', () => {
  it('gives parts that add up to the whole', () => {
    const { total, ready, absent, away, untrained } = headCounts(rows);
    expect(ready + absent + away + untrained).toBe(total);
  });

  it('counts a probationary member as a Party member, as the duty rule does', () => {
    expect(headCounts(rows)).toEqual({ total: 5, party: 2, ready: 1, absent: 1, away: 2, untrained: 1 });
  });
});

describe('finding people in the roster', () => {
  it.each([
    ['oyjg', ['欧阳建国']],
    ['138 0013', ['欧阳建国']],
    ['市直', ['李四']],
    ['  ', ['欧阳建国', '李四', '王五', '赵六', '孙七']],
    ['无此人', []],
  ])('"%s" shows %j', (text, names) => expect(named(filterRows(rows, { ...noFilter, text }))).toEqual(names));

  it('joins filters with AND, so that "党员 who can serve" leaves out the sick one', () => {
    expect(named(filterRows(rows, { ...noFilter, party: 'party', service: 'ready' }))).toEqual(['欧阳建国']);
    expect(named(filterRows(rows, { ...noFilter, kinds: ['cadre'], groups: ['封控组'] }))).toEqual(['欧阳建国']);
  });

  it('finds who is not trained, who agreed to be shown, and the people of one branch', () => {
    expect(named(filterRows(rows, { ...noFilter, trained: 'untrained' }))).toEqual(['王五']);
    expect(named(filterRows(rows, { ...noFilter, consent: 'given' }))).toEqual(['李四', '赵六']);
    expect(named(filterRows(rows, { ...noFilter, consent: 'phone' }))).toEqual(['赵六']);
    expect(named(filterRows(rows, { ...noFilter, consent: 'missing', branches: [OWN_BRANCH] }))).toEqual(['欧阳建国', '王五']);
    expect(named(filterRows(rows, { ...noFilter, branches: ['b2'] }))).toEqual(['孙七']);
  });

  it('knows of every filter that it is one (the button that clears them would be missing)', () => {
    expect(isFiltered(noFilter)).toBe(false);
    for (const one of [{ text: 'x' }, { branches: ['b2'] }, { trained: 'trained' }, { consent: 'given' }, { party: 'party' }] as const) {
      expect(isFiltered({ ...noFilter, ...one })).toBe(true);
    }
  });
});
