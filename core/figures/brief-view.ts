import type { LocalDate, LocalTime } from '../time/local-date.ts';
import type { BriefId, BriefKind, BriefPeriod, BriefSection } from './brief.ts';
import type { FigureRow } from './compare-figures.ts';
import type { ComposedSection } from './compose-brief.ts';

/** A brief as it stands: what is saved or, where nothing is, what the figures say. */
export interface BriefView extends BriefPeriod {
  readonly title: string;
  readonly sections: readonly BriefSection[];
  readonly withFigures: boolean;
  /** what the figures say now, section by section */
  readonly composed: readonly ComposedSection[];
  readonly rows: readonly FigureRow[];
  readonly saved: { readonly id: BriefId; readonly savedAt: LocalTime; readonly savedBy: string } | null;
  /** the moment the figures are of, while the period is not over; null once it is */
  readonly asOf: LocalTime | null;
  readonly branchName: string;
  /** what a careful reader should know before it goes out: figures that are still missing */
  readonly remarks: readonly string[];
}

/** One saved brief in the list of past ones. */
export interface BriefLine {
  readonly id: BriefId;
  readonly kind: BriefKind;
  readonly from: LocalDate;
  readonly title: string;
  readonly savedAt: LocalTime;
  readonly savedBy: string;
}

export interface BriefList {
  /** newest first, at most as many as fit a year */
  readonly lines: readonly BriefLine[];
  readonly count: number;
}
