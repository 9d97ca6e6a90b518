import type { PersonId, ShiftId } from '../contract/id.ts';
import type { LocalDate, LocalTime } from '../time/local-date.ts';
import type { HandoverContent, HandoverState, Signatures } from './handover.ts';
import type { HandoverGaps } from './handover-gaps.ts';

export interface NamedPerson {
  readonly personId: PersonId;
  readonly name: string;
}

/** 交接单 of one shift, as the window shows it. */
export interface HandoverSheet {
  readonly date: LocalDate;
  readonly shiftId: ShiftId;
  readonly state: HandoverState;
  readonly overdue: boolean;
  /** somebody has saved it */
  readonly saved: boolean;
  /** changes with every change of the content: one signs what one has seen */
  readonly revision: string;
  readonly content: HandoverContent;
  readonly gaps: HandoverGaps;
  readonly signatures: Signatures;
  /** who takes over: the shift that starts next */
  readonly next: { readonly shiftName: string; readonly startsAt: LocalTime; readonly people: readonly NamedPerson[] } | null;
  /** 带班 of this shift, where one is named */
  readonly leader: NamedPerson | null;
}

/** One line of the list. */
export interface HandoverLine {
  readonly date: LocalDate;
  readonly shiftId: ShiftId;
  readonly shiftName: string;
  readonly startsAt: LocalTime;
  readonly endsAt: LocalTime;
  readonly state: HandoverState;
  readonly overdue: boolean;
  readonly saved: boolean;
  readonly outgoing: string | null;
  readonly incoming: string | null;
  readonly openMatters: number;
}

export interface HandoverList {
  /** overdue first, then newest first */
  readonly lines: readonly HandoverLine[];
  /** the sheet to fill in now: the running shift's, or within the hour after a change of shift the one that just ended unsigned */
  readonly current: { readonly date: LocalDate; readonly shiftId: ShiftId } | null;
}
