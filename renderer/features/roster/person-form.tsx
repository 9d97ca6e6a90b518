import type { Failure } from '#core/contract/failure.ts';
import type { PersonFields } from '#core/roster/person.ts';
import { BranchPart } from './person-form-branch.tsx';
import { DutyPart } from './person-form-duty.tsx';
import { IdentityPart } from './person-form-identity.tsx';
import { PublishPart } from './person-form-publish.tsx';

export interface PersonPartProps {
  readonly fields: PersonFields;
  readonly change: (part: Partial<PersonFields>) => void;
  readonly failure: Failure | null;
  /** groups in use, offered while typing */
  readonly groups: readonly string[];
}

/** Every field of a person, in the order in which one is asked at the gate. */
export const PersonForm = (props: PersonPartProps) => (
  <>
    <IdentityPart {...props} />
    <BranchPart {...props} />
    <DutyPart {...props} />
    <PublishPart {...props} />
  </>
);
