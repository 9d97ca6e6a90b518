import { keysOf } from '../../roster/person.ts';
import { dateOf, type LocalTime, shortDate } from '../../time/local-date.ts';
import { minutesBetween } from '../../time/local-minutes.ts';
import { type Escort, type EscortStep, type EscortStepFields, type EscortStepKind, escortSteps } from './escort.ts';

const order = keysOf(escortSteps);

/** The hand-over that comes next; null once they are home again. */
export const nextStep = (steps: readonly Pick<EscortStep, 'kind'>[]): EscortStepKind | null => order[steps.length] ?? null;

/** 1月6日 14:05 */
export const minuteWords = (time: LocalTime): string => `${shortDate(dateOf(time))} ${time.slice(11)}`;

/**
 * Why this hand-over cannot follow the ones before, as a sentence; null when it can. A step is never skipped, never earlier than the one before
 * and never in the future: a chain with a gap is none (闭环).
 */
export const refuseStep = (
  steps: readonly EscortStep[],
  step: Pick<EscortStepFields, 'kind' | 'at'>,
  now: LocalTime,
): { readonly field: 'kind' | 'at'; readonly sentence: string } | null => {
  const next = nextStep(steps);
  if (next === null) return { field: 'kind', sentence: '已经回到家，这次接送已经完成，没有再登记。' };
  if (steps.some(({ kind }) => kind === step.kind))
    return { field: 'kind', sentence: `“${escortSteps[step.kind]}”已经登记过了，现在该登记“${escortSteps[next]}”。` };
  if (step.kind !== next)
    return { field: 'kind', sentence: `还没有登记“${escortSteps[next]}”，不能跳到“${escortSteps[step.kind]}”。请按顺序登记。` };
  const former = steps.at(-1);
  if (former && step.at < former.at)
    return {
      field: 'at',
      sentence: `“${escortSteps[step.kind]}”不能早于“${escortSteps[former.kind]}”的 ${minuteWords(former.at)}，没有登记。请核对时间。`,
    };
  if (step.at > now) return { field: 'at', sentence: `时间还没有到（现在 ${minuteWords(now)}），没有登记。请核对时间。` };
  return null;
};

/** Where an escort stands against what was said. `minutes` is how long it has been so. */
export type EscortState =
  | { readonly kind: 'waiting'; readonly minutes: number }
  | { readonly kind: 'overdueToLeave'; readonly minutes: number }
  | { readonly kind: 'out'; readonly minutes: number }
  | { readonly kind: 'late'; readonly minutes: number }
  | { readonly kind: 'home' };

export const escortState = ({ steps, departAt, backBy }: Pick<Escort, 'steps' | 'departAt' | 'backBy'>, now: LocalTime): EscortState => {
  if (nextStep(steps) === null) return { kind: 'home' };
  if (steps.length === 0)
    return departAt < now
      ? { kind: 'overdueToLeave', minutes: minutesBetween(departAt, now) }
      : { kind: 'waiting', minutes: minutesBetween(now, departAt) };
  return backBy < now ? { kind: 'late', minutes: minutesBetween(backBy, now) } : { kind: 'out', minutes: minutesBetween(now, backBy) };
};
