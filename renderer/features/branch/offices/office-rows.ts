import type { Branch, BranchId } from '#core/roster/organisation/branch.ts';
import { type Office, type OfficeTerm, offices } from '#core/roster/organisation/office-term.ts';
import type { Organisation } from '#core/roster/organisation/overview.ts';
import type { Person } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';

/** 现任: one line per holder; an office nobody holds is a line too. */
export interface OfficeRow {
  readonly office: Office;
  readonly person: Person | null;
  /** null: the office is older than the register, or nobody holds it */
  readonly term: OfficeTerm | null;
}

/** 历任 */
export interface PastRow {
  readonly term: OfficeTerm;
  readonly name: string;
}

export interface BranchSection {
  /** null = the post's own */
  readonly id: BranchId | null;
  readonly name: string;
  readonly approvedBy: string;
  readonly foundedOn: LocalDate | null;
  readonly dissolvedOn: LocalDate | null;
  readonly members: readonly Person[];
  readonly holders: readonly OfficeRow[];
  readonly past: readonly PastRow[];
  readonly branch: Branch | null;
}

const holdersOf = (members: readonly Person[], terms: readonly OfficeTerm[]): readonly OfficeRow[] =>
  offices.flatMap((office): readonly OfficeRow[] => {
    const holders = members.filter((person) => person.branchOffice === office);
    if (holders.length === 0) return [{ office, person: null, term: null }];
    return holders.map((person) => ({
      office,
      person,
      term: terms.find((term) => term.personId === person.id && term.to === null) ?? null,
    }));
  });

/** The post's own branch first, then the others at the site, each with who holds and who held its offices. */
export const branchSections = ({ own, branches, terms }: Organisation, people: readonly Person[]): readonly BranchSection[] => {
  const section = (branch: Branch | null): Pick<BranchSection, 'id' | 'members' | 'holders' | 'past' | 'branch'> => {
    const id = branch?.id ?? null;
    const everybody = people.filter((person) => person.branchId === id);
    const members = everybody.filter((person) => !person.removed);
    const past = terms.flatMap((term): readonly PastRow[] => {
      const person = term.to === null ? undefined : everybody.find((one) => one.id === term.personId);
      return person ? [{ term, name: person.name }] : [];
    });
    return { id, branch, members, holders: holdersOf(members, terms), past };
  };
  return [{ ...own, ...section(null) }, ...branches.map((branch) => ({ ...branch, ...section(branch) }))];
};
