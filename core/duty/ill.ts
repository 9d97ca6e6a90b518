import { z } from 'zod';
import { id, type PersonId } from '../contract/id.ts';
import type { DutyCandidate } from '../contract/results.ts';
import type { CandidateFacts } from './candidate-facts.ts';
import { type Breach, duty } from './duty.ts';
import type { PlanLine } from './plan-version.ts';

export type IllCandidate = DutyCandidate & CandidateFacts;

/** A duty that somebody cannot do, with who could do it, best first. */
export interface LostDuty {
  readonly line: PlanLine;
  /** the shift has begun: the gate screen records the substitute */
  readonly begun: boolean;
  readonly published: boolean;
  readonly candidates: readonly IllCandidate[];
}

/** One step as it is sent back when it is accepted; `newId` names the assignment that would be added. */
export const illStep = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('substitute'), assignmentId: id<'assignment'>(), personId: id<'person'>() }),
  z.object({ kind: z.literal('remove'), assignmentId: id<'assignment'>() }),
  z.object({ kind: z.literal('add'), newId: id<'assignment'>(), duty }),
]);
/** Needed where days are published; plain edits of a draft ask nobody. */
export const illConsent = z.object({
  agreedBy: z.string().trim().max(30, '同意人最多 30 个字'),
  reason: z.string().trim().max(100, '原因最多 100 个字'),
  decision: z.string().trim().max(100, '决定的理由最多 100 个字'),
});
export type IllStep = z.output<typeof illStep>;

export interface IllStepShown {
  readonly step: IllStep;
  readonly before: PlanLine | null;
  readonly after: PlanLine | null;
  readonly phone: string;
}

/** Steps that only make sense together, with what they would break. */
export interface IllGroup {
  readonly steps: readonly IllStepShown[];
  readonly breaches: readonly Breach[];
}

/** 改动最少的调整: exactly what would change. */
export interface IllRepair {
  readonly personId: PersonId;
  readonly groups: readonly IllGroup[];
  /** heads still missing afterwards */
  readonly open: number;
  /** proven: no plan is better */
  readonly optimal: boolean;
  readonly explanation: readonly string[];
}

export interface IllAccepted {
  readonly recorded: number;
  readonly edited: number;
}
