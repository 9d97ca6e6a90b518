import type { InputOf } from '#core/contract/routes.ts';
import { blankPerson, type Person } from '#core/roster/person.ts';
import type { RegistrationLine } from '#core/roster/registration.ts';
import type { LocalDate } from '#core/time/local-date.ts';

/** 报到单 while it is filled in. */
export interface RegistrationDraft {
  readonly id: string;
  readonly name: string;
  /** somebody of the roster; null = the name stands for somebody new */
  readonly personId: string | null;
  /** the key somebody new will have */
  readonly newId: string;
  readonly phone: string;
  readonly unit: string;
  readonly politicalStatus: Person['politicalStatus'];
  readonly reportedOn: LocalDate;
  readonly residence: string;
  readonly wishedPosts: readonly string[];
  readonly availableHours: string;
  readonly receivedBy: string;
  readonly note: string;
  readonly homeBranch: string;
  readonly skills: readonly string[];
}

export const newDraft = (today: LocalDate, makeId: () => string): RegistrationDraft => ({
  id: makeId(),
  name: '',
  personId: null,
  newId: makeId(),
  phone: '',
  unit: '',
  politicalStatus: 'member',
  reportedOn: today,
  residence: '',
  wishedPosts: [],
  availableHours: '',
  receivedBy: '',
  note: '',
  homeBranch: '',
  skills: [],
});

export const draftOf = (line: RegistrationLine): RegistrationDraft => ({
  id: line.id,
  name: line.name,
  personId: line.personId,
  newId: line.personId,
  phone: line.phone,
  unit: line.unit,
  politicalStatus: 'member',
  reportedOn: line.reportedOn,
  residence: line.residence,
  wishedPosts: line.wishedPosts,
  availableHours: line.availableHours,
  receivedBy: line.receivedBy,
  note: line.note,
  homeBranch: line.homeBranch,
  skills: line.skills,
});

/** A name was typed or picked: what the roster knows of the person comes along, and goes again when it turns out to be somebody else. */
export const withPerson = (draft: RegistrationDraft, name: string, person: Person | null): RegistrationDraft => {
  if (person) return { ...draft, name, personId: person.id, homeBranch: person.homeBranch, skills: person.skills };
  return draft.personId === null ? { ...draft, name } : { ...draft, name, personId: null, homeBranch: '', skills: [] };
};

/** Somebody new comes as a volunteer who is there from the day of the report, and is not trained. */
export const toInput = (draft: RegistrationDraft): InputOf<'registration.save'> => {
  const { id, personId, newId, homeBranch, skills, reportedOn, residence, wishedPosts, availableHours, receivedBy, note } = draft;
  const { name, phone, unit, politicalStatus } = draft;
  const fields = { reportedOn, residence, wishedPosts: [...wishedPosts], availableHours, receivedBy, note };
  const newcomer = { ...blankPerson, name, phone, unit, politicalStatus, availableFrom: reportedOn, servicePost: wishedPosts[0] ?? '' };
  return {
    id,
    fields: { ...fields, personId: personId ?? newId },
    person: { homeBranch, skills: [...skills] },
    newcomer: personId === null ? newcomer : null,
  };
};
