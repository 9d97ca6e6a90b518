import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storedFacts } from './privacy.ts';
import { seenWords, untilWords } from './privacy-words.ts';
import { defaultPurgeRules, purgeKindNames, purgeKinds, purgeRules, scheduledKinds } from './purge.ts';

const manual = readFileSync(new URL('../../docs/manual/12-隐私.md', import.meta.url), 'utf8');
const cellsOf = (line: string): string =>
  line
    .split('|')
    .map((cell) => cell.trim())
    .join('|');
const lines = new Set(manual.split('\n').map(cellsOf));

test('the manual tells of every stored thing what the page tells (bug: a field is added, or a role changed, and the manual is silent)', () => {
  const told = storedFacts.map(
    (fact) => `|${[fact.about, fact.what, fact.why, untilWords(fact), seenWords(fact), fact.leaves].join('|')}|`,
  );
  expect(told.filter((line) => !lines.has(line))).toEqual([]);
});

test('the manual gives the days that each kind comes with, and why', () => {
  const told = purgeKindNames.map(
    (kind) => `|${purgeKinds[kind].word}|${purgeKinds[kind].days} 天|${purgeKinds[kind].since}|${purgeKinds[kind].why}|`,
  );
  expect(told.filter((line) => !lines.has(line))).toEqual([]);
});

test('every kind has its days from the start, and what is kept on schedule says which kind it is', () => {
  expect(purgeRules.parse(defaultPurgeRules)).toEqual(defaultPurgeRules);
  for (const kind of scheduledKinds) expect(defaultPurgeRules.days[kind]).toBe(purgeKinds[kind].days);
  expect(purgeKindNames.filter((kind) => !storedFacts.some(({ until }) => until === kind))).toEqual([]);
});
