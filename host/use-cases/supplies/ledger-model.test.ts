import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compareStores, type Step } from '../../testing/compare-stores.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
beforeAll(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterAll(() => host.close());

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom('receive' as const) },
    { weight: 4, arbitrary: fc.constantFrom('issue' as const, 'return' as const, 'reverse' as const, 'undo' as const) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('kit' as const, 'borrow' as const, 'giveBack' as const, 'carry' as const, 'writeOff' as const),
    },
    { weight: 2, arbitrary: fc.constantFrom('redo' as const) },
  ),
  item: fc.nat(1),
  lot: fc.nat(4),
  place: fc.nat(1),
  count: fc.integer({ min: 1, max: 6 }),
  which: fc.nat(50),
  bound: fc.boolean(),
});

// a lot used out of order, a reversal that leaves less than nothing, a return too many, an undo that forgets a line
test('whatever is done, taken back and done again, the books are those of a store that counts every unit', {
  timeout: 240_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 45, size: 'max' }), (steps) => compareStores(host.line, steps)),
    { numRuns: 25, endOnFailure: true },
  );
  const report = await host.line.call('verify.run', {});
  expect(report.checks.filter((check) => !check.ok)).toEqual([]);
});
