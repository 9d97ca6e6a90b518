import { BranchPart } from './person-form-branch.tsx';
import { DutyPart } from './person-form-duty.tsx';
import { IdentityPart } from './person-form-identity.tsx';
import { OriginalPart } from './person-form-original.tsx';
import { PublishPart } from './person-form-publish.tsx';
import type { PersonPartProps } from './person-part-props.ts';

/** Every field of a person, in the order in which one is asked at the gate. */
export const PersonForm = (props: PersonPartProps) => (
  <>
    <IdentityPart {...props} />
    <BranchPart {...props} />
    <DutyPart {...props} />
    <PublishPart {...props} />
    <OriginalPart {...props} />
  </>
);
