import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import type { LocalTime } from '../time/local-date.ts';
import { type Amendment, amendmentForm, chainAmendments } from './amendment.ts';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const RECORD = sha('record');

const write = (id: string, at: string, previous: string): Amendment => {
  const fresh = { id: id as Amendment['id'], at: at as LocalTime, by: '书记', words: `更正 ${id}` };
  return { ...fresh, hash: sha(amendmentForm(previous, fresh)) };
};
const first = write('c', '2022-01-07T09:00', RECORD);
/** written by a laptop whose clock had fallen back to 2020 */
const second = write('a', '2020-01-01T00:00', first.hash);
const third = write('b', '2022-01-08T09:00', second.hash);

test('amendments come in the order of writing, told by their hashes, even when the clock went wrong in between', () => {
  const { amendments, broken } = chainAmendments(RECORD, [third, first, second], sha);
  expect(amendments.map((one) => one.id)).toEqual(['c', 'a', 'b']);
  expect(broken).toBe(false);
});

test.each([
  ['a changed word', [first, { ...second, words: '另写' }, third]],
  ['another day', [{ ...first, at: '2022-01-09T09:00' as LocalTime }, second, third]],
  ['one taken out of the middle', [first, third]],
  ['those of another record', [write('x', '2022-01-07T09:00', sha('another')), first]],
])('%s is found, and what is there is still shown', (_, rows) => {
  const chain = chainAmendments(RECORD, rows, sha);
  expect(chain.broken).toBe(true);
  expect(chain.amendments).toHaveLength(rows.length);
});
