/** The price of a rule that is never broken. */
export const HARD = Number.POSITIVE_INFINITY;

/** A figure and what each breach of it costs: `HARD`, a price ≥ 0 for a rule that is a wish; 0 = off. */
export interface Limit {
  readonly value: number;
  readonly toll: number;
}

/** Rules on the sequence of one person's days. People who share the object share its compiled form. */
export interface LineRules {
  /** per shift that stands after one which forbids it */
  readonly succession: { readonly toll: number };
  /** days worked in a row: per day more */
  readonly maxWorkRun: Limit;
  /** days worked in a row: per run that is shorter */
  readonly minWorkRun: Limit;
  /** days off in a row: per run that is shorter */
  readonly minRestRun: Limit;
  /** minutes from the end of one duty to the start of the next: per duty that comes too early */
  readonly rest: Limit;
  /** nights on days in a row: per night more */
  readonly maxNightRun: Limit;
  /** minutes from the end of the last night of a run to the next duty: per duty that comes too early */
  readonly restAfterNights: Limit;
  /** minutes of one week: per duty that goes beyond */
  readonly weekMinutes: Limit;
  /**
   * minutes without duty in one piece that each window of seven days must have, where a piece may reach over the window's edge if `inside` of it (by
   * default a day, or the whole if shorter) lies inside: per duty that ends after the last moment at which that rest had to begin
   */
  readonly weeklyRest: Limit & { readonly inside?: number };
}

const off: Limit = { value: 0, toll: 0 };

/** No rule at all; to be overridden one by one. */
export const noRules: LineRules = {
  succession: { toll: 0 },
  maxWorkRun: off,
  minWorkRun: off,
  minRestRun: off,
  rest: off,
  maxNightRun: off,
  restAfterNights: off,
  weekMinutes: off,
  weeklyRest: off,
};

/** What a hard rule costs where the step onto a pinned day breaks it: so much that no duty is placed for it, yet the pin stays. */
export const TOLERATED = 1_000_000;
