import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { blankPerson } from '#core/roster/person.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

const period = { from: '2022-01-10', to: '2022-01-16' };
const postId = randomUUID();
let host: TestHost;

beforeAll(async () => {
  host = startTestHost();
  const { line } = host;
  await createPost(line);
  for (const name of ['王建国', '李建国', '张建国', '刘建国'])
    await line.call('person.add', { id: randomUUID(), fields: { ...blankPerson, name, politicalStatus: 'member', trained: true } });
  for (const post of (await line.call('duty.setup', {})).posts) await line.call('duty.removePost', { id: post.id });
  await line.call('duty.savePost', { id: postId, fields: { name: '东门', kind: 'gate', outdoor: true } });
  const { shifts } = await line.call('duty.setup', {});
  await line.call('setup.saveDemand', { demand: shifts.map(({ id }) => ({ shiftId: id, dutyPostId: postId, heads: 2 })), variants: [] });
}, 60_000);
afterAll(() => host.close());

test('four people and a double post: the answer has the arithmetic, a proof, and ways out that were tried', async () => {
  const { open, sentences, ways, proven } = await host.line.call('duty.explain', { period });
  expect(open).toBeGreaterThan(0);
  expect(proven).toBe(true);
  expect(sentences.join('')).toContain('336');
  expect(ways[0]).toMatchObject({ open: 0 });
  expect(ways.some(({ change }) => change.type === 'addPeople')).toBe(true);
});

test('a way that a button can take fills what it says it fills (a way that was only guessed would leave places open)', async () => {
  const { line } = host;
  const { ways } = await line.call('duty.explain', { period });
  const way = ways.find(({ change }) => change.type === 'fewerHeads');
  if (way?.change.type !== 'fewerHeads') throw new Error('no such way');
  const before = (await line.call('duty.setup', {})).demand;
  await line.call('setup.takeWay', { change: way.change, reason: way.sentence });
  const proposal = await line.call('duty.propose', { period, seed: 1, keep: false });
  expect(proposal.open.reduce((sum, { missing }) => sum + missing, 0)).toBeLessThanOrEqual(way.open);
  await line.call('history.undo', {});
  expect((await line.call('duty.setup', {})).demand).toEqual(before);
});

test('who else could serve is weighed by what it would cost, and whoever may not is told why', async () => {
  const { line } = host;
  const { duties } = await line.call('duty.propose', { period, seed: 1, keep: false });
  await line.call('duty.apply', { period, duties: [...duties] });
  const [place] = duties;
  if (place === undefined) throw new Error('no duty');
  const { reasons, others } = await line.call('duty.weigh', { period, place });
  expect(reasons.length).toBeGreaterThan(0);
  expect(others.length).toBeGreaterThanOrEqual(2);
  for (const other of others) expect(other.sentence).toMatch(/建国/);
});
