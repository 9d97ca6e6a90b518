import { join } from 'node:path';
import fc from 'fast-check';
import type { Outcome } from '#core/contract/failure.ts';
import type { VerifyReport } from '#core/contract/results.ts';
import { type RouteName, routes } from '#core/contract/routes.ts';
import { fuzzedEnvelope } from '#core/testing/fuzz/fuzz-route.ts';
import { judgeAnswer } from '#core/testing/fuzz/judge-answer.ts';
import { type FuzzSum, fuzzRoute } from '../hostile/fuzz-routes.ts';
import { type FuzzWindow, openFuzzWindow } from '../hostile/fuzz-window.ts';
import { differences, treeOf } from '../hostile/tree.ts';
import type { FaultContext, FaultPart } from '../part.ts';

/** Where a single text of 50 MB goes: a form, a list, a search, a file, a route of nobody. */
const GREAT = 50_000_000;
const great: readonly (readonly [RouteName, unknown])[] = [
  ['person.add', { fields: { name: '长'.repeat(GREAT / 3) } }],
  ['search.find', { text: 'x'.repeat(GREAT) }],
  ['laptop.restore', { fileName: 'a', base64: 'A'.repeat(GREAT), passphrase: 'x' }],
  ['roster.preview', { fileName: 'a.xlsx', base64: 'A'.repeat(GREAT) }],
  ['meeting.save', { fields: 'x'.repeat(GREAT) }],
];

/** The session's own routes last: what they do to it would hide the others. */
const inOrder = (): readonly RouteName[] => {
  const names = Object.keys(routes) as RouteName[];
  const isLast = (name: RouteName): boolean => name.startsWith('laptop.') || name.startsWith('closing.');
  return [...names.filter((name) => !isLast(name)), ...names.filter(isLast)];
};

const fuzzShare = async (context: FaultContext, share: number, shares: number, sum: FuzzSum): Promise<readonly string[]> => {
  const window = await openFuzzWindow(context, `window-${share}`);
  const before = treeOf(window.scratch, join(window.scratch, 'data'));
  const names = inOrder().filter((_, at) => at % shares === share);
  for (const [at, name] of names.entries()) {
    await fuzzRoute(window, name, context.times(10_000, 100), Math.floor(context.random() * 1e9), sum);
    if (at % 20 === 19) context.tell(`${at + 1} of ${names.length} routes, ${sum.messages} messages, ${sum.faults} faults`);
  }
  return [...(await lastBlows(context, window, sum)), ...differences(before, treeOf(window.scratch, join(window.scratch, 'data')))];
};

/** What the product's own check of all records complains of. */
const failedChecks = (outcome: Outcome<unknown> | null): readonly string[] => {
  if (!outcome?.ok) return ['the check of all records is refused afterwards'];
  const { checks } = outcome.value as VerifyReport;
  return checks.filter(({ ok }) => !ok).map(({ name, detail }) => `afterwards ${name}: ${detail}`);
};

/** Broken envelopes and great texts; then the host must still answer, its book must hold, and no prototype may have changed. */
const lastBlows = async (context: FaultContext, window: FuzzWindow, sum: FuzzSum): Promise<readonly string[]> => {
  const broken: string[] = [];
  const envelopes = fc.sample(fuzzedEnvelope, { numRuns: context.times(10_000, 100), seed: Math.floor(context.random() * 1e9) });
  for (const message of envelopes) window.say(message);
  sum.messages += envelopes.length;
  for (const [route, input] of great) {
    const trouble = judgeAnswer(await window.ask(route, input));
    if (trouble) broken.push(`50 MB to ${route}: ${trouble}`);
    sum.messages += 1;
  }
  await window.enter();
  broken.push(...failedChecks(await window.ask('verify.run', {})));
  await window.host.stop();
  sum.faults += window.host.unhandled();
  return broken;
};

export const part: FaultPart = {
  rows: [33],
  title: 'No request is taken on trust: each is refused in a sentence or does what the form would do',
  run: async (context) => {
    const sum: FuzzSum = { messages: 0, done: 0, faults: 0, words: [] };
    const broken = (await Promise.all([fuzzShare(context, 0, 2, sum), fuzzShare(context, 1, 2, sum)])).flat();
    const count = Object.keys(routes).length;
    return {
      done: `hostile requests to ${count} routes, ${context.times(10_000, 100)} each, and ${2 * great.length} of 50 MB`,
      times: sum.messages,
      lost: 0,
      silent: broken.length,
      unhandled: sum.faults,
      detail: [
        `${sum.done} happened to be sound; files outside the data folder 0 and shared prototypes changed 0 unless said`,
        ...sum.words,
      ]
        .slice(0, 8)
        .join('; '),
      broken,
    };
  },
};
