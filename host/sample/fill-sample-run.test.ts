import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ItemId, PersonId } from '#core/contract/id.ts';
import { plainItem } from '#core/supplies/supplies.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { createPost, startTestHost, type TestHost } from '../testing/test-host.ts';
import { addSampleOrganisation } from './fill-sample-organisation.ts';
import { importSampleRoster } from './fill-sample-post.ts';
import { performSampleRun } from './fill-sample-run.ts';

const today = '2022-01-06' as LocalDate;
let host: TestHost;
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
});
afterEach(() => host.close());

test('the cabbage of the sample: 753 households in three days and a second round, every 斤 accounted for', async () => {
  const { call } = host.line;
  await importSampleRoster(call, today);
  await addSampleOrganisation(call, today);
  const cabbage = randomUUID() as ItemId;
  await call('supplies.saveItem', { id: cabbage, fields: { ...plainItem, name: '白菜', unit: '斤', category: 'food' } });
  const receipt = { at: '2021-12-28T07:40', source: 'allotment' as const, party: '街道', handler: '沈祎', checker: '石磊' };
  await call('supplies.receiveGoods', {
    id: randomUUID(),
    fields: { ...receipt, lines: [{ itemId: cabbage, quantity: 45_200_000 }] },
  });
  const people = new Map((await call('person.list', {})).map((person) => [person.name, person.id]));
  const outcome = await performSampleRun(call, {
    today,
    makeId: randomUUID,
    personId: (name) => people.get(name) ?? ('' as PersonId),
    itemId: () => cabbage,
  });
  expect(outcome).toMatchObject({ households: 753, delivered: 749, difference: 0 });
  expect(outcome.awayAtFirst).toBeGreaterThan(20);
  const view = await call('run.get', { id: outcome.runId });
  expect(view.stock).toBe(45_200_000 - 749 * 60_000 - 60_000);
  expect(view.run.closedOn).toBe(today);
  const perDay = [0, 1, 2].map((day) =>
    view.units.filter((unit) => unit.date === `2021-12-${28 + day}`).reduce((sum, unit) => sum + unit.doors.length, 0),
  );
  expect(perDay.reduce((sum, day) => sum + day, 0)).toBe(753);
  expect(Math.max(...perDay) - Math.min(...perDay)).toBeLessThanOrEqual(24);
  expect(await call('verify.run', {})).toMatchObject({ ok: true });
});
