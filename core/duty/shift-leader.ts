import { type BranchOffice, branchOffices, isPartyMember, keysOf, type Person } from '../roster/person.ts';

/** From secretary down; `none` comes last. */
const officeRank = (office: BranchOffice): number => keysOf(branchOffices).indexOf(office);

/** 带班: the highest branch office among the people of a shift, else a Party member (full before probationary), else nobody. */
export const shiftLeader = <P extends Pick<Person, 'branchOffice' | 'politicalStatus'>>(people: readonly P[]): P | null => {
  const officers = people.filter((person) => person.branchOffice !== 'none');
  const highest = officers.reduce<P | null>(
    (best, person) => (best && officeRank(best.branchOffice) <= officeRank(person.branchOffice) ? best : person),
    null,
  );
  return highest ?? people.find((person) => person.politicalStatus === 'member') ?? people.find(isPartyMember) ?? null;
};
