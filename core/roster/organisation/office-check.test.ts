import { expect, test } from 'vitest';
import type { Id, PersonId } from '../../contract/id.ts';
import type { LocalDate } from '../../time/local-date.ts';
import { blankPerson, type Person } from '../person.ts';
import { officeDisagreements } from './office-check.ts';
import type { OfficeTerm } from './office-term.ts';

const person = (name: string, part: Partial<Person>): Person => ({ ...blankPerson, id: name as PersonId, name, removed: false, ...part });
const term = (name: string, part: Partial<OfficeTerm> = {}): OfficeTerm => ({
  id: `${name}${part.office ?? ''}${part.to ?? ''}` as Id<'office-term'>,
  personId: name as PersonId,
  office: 'secretary',
  from: '2022-01-04' as LocalDate,
  to: null,
  appointedBy: '',
  note: '',
  ...part,
});
const chief = person('王强', { branchOffice: 'secretary' });
const rival = person('李四', { branchOffice: 'secretary' });
const ended = '2022-01-05' as LocalDate;

test.each([
  ['an office held in its term', [chief], [term('王强')], []],
  ['an office older than the register', [chief], [], []],
  ['two branches with a 书记 each', [chief, person('李四', { branchOffice: 'secretary', branchId: 'b' as Id<'branch'> })], [], []],
  ['a term that runs on after somebody left', [{ ...chief, removed: true }], [term('王强')], ['王强已不在册，任期还没有结束']],
  ['another office than the term says', [chief], [term('王强', { office: 'discipline' })], ['王强的花名册职务和任期（纪检委员）不同']],
  ['an office whose terms all ended', [chief], [term('王强', { to: ended })], ['王强有职务，任期却都结束了']],
  ['two open terms of one person', [chief], [term('王强'), term('王强', { office: 'discipline' })], ['王强有两段没有结束的任期']],
  ['two 书记 from before there were terms', [chief, rival], [], []],
  ['two 书记 in a branch', [chief, rival], [term('王强'), term('李四')], ['有一个支部写了两位书记']],
])('%s', (_, people, terms, expected) => {
  expect(officeDisagreements(people, terms)).toEqual(expected);
});
