import { keysOf } from '../roster/person.ts';
import { type DutyRules, dutyRules, type RuleMode } from './duty.ts';

const strength: Readonly<Record<RuleMode, number>> = { must: 2, warn: 1, off: 0 };

/** More of these figures asks more of a plan; of every other figure less does. */
const MORE_IS_STRICTER: readonly string[] = ['hours', 'freeHoursAfter'];

const easierFigure = (field: string, before: number, after: number): boolean =>
  MORE_IS_STRICTER.includes(field) ? after < before : after > before;

const isLooser = (before: DutyRules[keyof DutyRules], after: DutyRules[keyof DutyRules]): boolean => {
  if (strength[after.mode] !== strength[before.mode]) return strength[after.mode] < strength[before.mode];
  if (after.mode === 'off') return false;
  const old: Readonly<Record<string, unknown>> = before;
  return Object.entries(after).some(([field, value]) => typeof value === 'number' && easierFigure(field, Number(old[field]), value));
};

/** 放宽了的规则: a weaker setting, or an easier figure under the same one. Each needs the secretary's reason. */
export const loosenedRules = (before: DutyRules, after: DutyRules): readonly (keyof DutyRules)[] =>
  keysOf(dutyRules.shape).filter((rule) => isLooser(before[rule], after[rule]));
