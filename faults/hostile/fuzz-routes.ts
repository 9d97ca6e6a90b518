import fc from 'fast-check';
import type { Outcome } from '#core/contract/failure.ts';
import { type RouteName, routes } from '#core/contract/routes.ts';
import { fuzzedInput } from '#core/testing/fuzz/fuzz-route.ts';
import { judgeAnswer } from '#core/testing/fuzz/judge-answer.ts';
import type { FuzzWindow } from './fuzz-window.ts';

/** What came of fuzzing some routes. */
export interface FuzzSum {
  messages: number;
  /** carried out: sound by chance */
  done: number;
  faults: number;
  readonly words: string[];
}

const CHUNK = 500;
/** Sound requests do work and are no attack: so many of each route are enough. */
const SOUND = 100;
/** Those whose work is a thread, a workbook, a derived key or a whole file. */
const SLOW_SOUND = 12;
const slow =
  /^(laptop|archive|backup|export|verify|recovery|closing)\.|Sample|preview|[wW]orkbook|template|badRows|roster\.export|propose|paper\.|explain|\.file$/;

/** Wrong passphrases make the next try wait up to half a minute. */
const GUARDED_SOUND = 1;
const guarded = /^account\.(add|changeRole|revoke|reset|changePass|renew)|^laptop\.(unlock|recover)$/;
const soundOf = (name: RouteName): number => (guarded.test(name) ? GUARDED_SOUND : slow.test(name) ? SLOW_SOUND : SOUND);

const takes = (name: RouteName, input: unknown): boolean => {
  try {
    return routes[name].input.safeParse(input).success;
  } catch {
    return true;
  }
};

/** The hostile ones of a sample, and sound ones up to the limit. */
const limited = (name: RouteName, inputs: readonly unknown[], sound: { left: number }): readonly unknown[] =>
  inputs.filter((input) => {
    if (!takes(name, input)) return true;
    sound.left -= 1;
    return sound.left >= 0;
  });

const note = (sum: FuzzSum, name: RouteName, outcome: Outcome<unknown> | null): void => {
  sum.messages += 1;
  if (outcome?.ok) sum.done += 1;
  const trouble = judgeAnswer(outcome);
  if (!trouble) return;
  sum.faults += 1;
  if (sum.words.length < 20) sum.words.push(`${name}: ${trouble}`);
};

/** `count` hostile requests to one route, many under way at once. Routes that take anything at all get as many as do no harm. */
export const fuzzRoute = async (window: FuzzWindow, name: RouteName, count: number, seed: number, sum: FuzzSum): Promise<void> => {
  const arbitrary = fuzzedInput(name, window.known);
  const sound = { left: soundOf(name) };
  for (let asked = 0, chunk = 0; asked < count && chunk * CHUNK < 3 * count; chunk += 1) {
    const sample = fc.sample(arbitrary, { numRuns: Math.min(CHUNK, count), seed: seed + chunk });
    const inputs = limited(name, sample, sound).slice(0, count - asked);
    asked += inputs.length;
    const outcomes = await Promise.all(inputs.map((input) => window.ask(name, input)));
    for (const outcome of outcomes) note(sum, name, outcome);
    if (outcomes.some((outcome) => outcome === null)) throw new Error(`the host left while it was asked ${name}`);
    if (outcomes.some((outcome) => outcome?.ok === false && outcome.failure.code === 'locked')) await window.enter();
  }
};
