import type { DutyRules, RuleMode } from '../duty.ts';
import { MINUTES_PER_HOUR } from '../timed-duty.ts';
import { HARD, type LineRules, noRules } from './lines/line-rules.ts';
import { planWeights } from './plan-weights.ts';

const tolls: Readonly<Record<RuleMode, number>> = { must: HARD, warn: planWeights.reminder, off: 0 };

const tollOf = ({ mode }: { readonly mode: RuleMode }): number => tolls[mode];

/**
 * The post's rules on one person's days, as the line engine reads them. `strictRest`: each seven days hold their long rest wholly inside them, which is
 * more than the rule asks.
 */
export const lineRulesOf = ({ rest, nights, weeklyRest, consecutiveDays, weeklyHours }: DutyRules, strictRest: boolean): LineRules => ({
  ...noRules,
  rest: { value: rest.hours * MINUTES_PER_HOUR, toll: tollOf(rest) },
  maxNightRun: { value: nights.most, toll: tollOf(nights) },
  restAfterNights: { value: nights.freeHoursAfter * MINUTES_PER_HOUR, toll: tollOf(nights) },
  weeklyRest: {
    value: weeklyRest.hours * MINUTES_PER_HOUR,
    toll: weeklyRest.hours > 0 ? tollOf(weeklyRest) : 0,
    ...(strictRest ? { inside: weeklyRest.hours * MINUTES_PER_HOUR } : {}),
  },
  maxWorkRun: { value: consecutiveDays.most, toll: tollOf(consecutiveDays) },
  weekMinutes: { value: weeklyHours.most * MINUTES_PER_HOUR, toll: tollOf(weeklyHours) },
});
