import type { Failure } from '#core/contract/failure.ts';
import type { DonationDraft } from './donation-draft.ts';

/** What each part of the donation form works on. */
export interface PartProps {
  readonly draft: DonationDraft;
  readonly change: (part: Partial<DonationDraft>) => void;
  readonly failure: Failure | null;
}
