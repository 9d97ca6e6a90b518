import { branchOffices, type Person } from '../person.ts';
import type { OfficeTerm } from './office-term.ts';

type Officer = Pick<Person, 'id' | 'name' | 'branchOffice' | 'branchId' | 'removed'>;

const crookedTerms = (byId: ReadonlyMap<string, Officer>, open: readonly OfficeTerm[]): readonly string[] =>
  open.flatMap((term) => {
    const holder = byId.get(term.personId);
    if (!holder || holder.removed) return [`${holder?.name ?? '不在册的人'}已不在册，任期还没有结束`];
    if (open.some((other) => other !== term && other.personId === term.personId)) return [`${holder.name}有两段没有结束的任期`];
    return holder.branchOffice === term.office ? [] : [`${holder.name}的花名册职务和任期（${branchOffices[term.office]}）不同`];
  });

/**
 * Where the roster and the register of terms contradict each other, one sentence each; empty = they agree.
 * An office without any term, and a second 书记 without one, is older than the register and no contradiction.
 */
export const officeDisagreements = (people: readonly Officer[], terms: readonly OfficeTerm[]): readonly string[] => {
  const open = terms.filter((term) => term.to === null);
  const holding = new Set(open.map((term) => term.personId));
  const known = new Set(terms.map((term) => term.personId));
  const officers = people.filter((one) => !one.removed && one.branchOffice !== 'none');
  const ended = officers.filter((one) => known.has(one.id) && !holding.has(one.id)).map((one) => `${one.name}有职务，任期却都结束了`);
  const seats = officers.filter((one) => one.branchOffice === 'secretary' && holding.has(one.id)).map((one) => one.branchId);
  const twice = seats.length === new Set(seats).size ? [] : ['有一个支部写了两位书记'];
  return [...new Set([...crookedTerms(new Map(people.map((one) => [one.id, one])), open), ...ended, ...twice])];
};
