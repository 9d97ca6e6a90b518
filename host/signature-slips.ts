import { randomUUID } from 'node:crypto';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId, ShiftId } from '#core/contract/id.ts';
import type { SignatureRole } from '#core/duty/handover.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { OpenPost } from './open-post.ts';

/** What the host has found in order and now puts down: a signature whose PIN was right, or a new PIN already hashed. */
export type Slip =
  | {
      readonly kind: 'signature';
      readonly date: LocalDate;
      readonly shiftId: ShiftId;
      readonly role: SignatureRole;
      readonly personId: PersonId;
      readonly revision: string;
    }
  | { readonly kind: 'pin'; readonly personId: PersonId; readonly hash: string };

type SlipOf<Kind extends Slip['kind']> = Extract<Slip, { kind: Kind }>;

/** In memory only, per open post: a slip outlives neither its use nor the host. */
const issued = new WeakMap<OpenPost, Map<string, Slip>>();

/** A number no window can guess stands for the slip, so that neither PIN nor hash is part of a command, which the event log remembers. */
export const issueSlip = (open: OpenPost, slip: Slip): string => {
  const slips = issued.get(open) ?? new Map<string, Slip>();
  issued.set(open, slips);
  const number = randomUUID();
  slips.set(number, slip);
  return number;
};

/** Good once. */
export const redeemSlip = <Kind extends Slip['kind']>(open: OpenPost, number: string, kind: Kind): SlipOf<Kind> => {
  const slip = issued.get(open)?.get(number);
  issued.get(open)?.delete(number);
  if (slip?.kind !== kind) throw new ExpectedFailure('forbidden', '签字要先核对签字密码，没有签上。请在交接班页面签字。');
  return slip as SlipOf<Kind>;
};
