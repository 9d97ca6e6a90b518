import { expect, test } from 'vitest';
import type { LocalDate } from '#core/time/local-date.ts';
import { type ChangeDraft, toWanted, whatIsMissing } from './change-draft.ts';

const draft = (change: Partial<ChangeDraft>): ChangeDraft => ({
  kind: 'substitute',
  date: '2022-01-06' as LocalDate,
  first: '',
  otherDate: '2022-01-06' as LocalDate,
  second: '',
  personId: '',
  place: '',
  newId: 'new',
  ...change,
});

test.each([
  ['substitute', { first: 'a' }, '请选谁来顶班。'],
  ['swap', { first: 'a' }, '请选和谁的哪一班换。'],
  ['absent', {}, '请选是谁的哪一班。'],
  ['overtime', { place: 's p' }, '请选加班的人和岗位。'],
] as const)('%s that is half filled in names what is missing and sends nothing', (kind, change, words) => {
  expect(whatIsMissing(draft({ kind, ...change }))).toBe(words);
  expect(toWanted(draft({ kind, ...change }))).toBeNull();
});

test('an additional duty goes to the shift and post that were picked (two ids in one choice, easily turned round)', () => {
  expect(toWanted(draft({ kind: 'overtime', place: 'shift post', personId: 'p' }))).toMatchObject({
    assignmentId: 'new',
    duty: { shiftId: 'shift', dutyPostId: 'post', personId: 'p' },
  });
});
