import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { orgChart } from '#core/roster/organisation/org-chart.ts';
import { siteTotals } from '#core/roster/organisation/site-totals.ts';
import { blankPerson } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { addSampleOrganisation } from '../../sample/fill-sample-organisation.ts';
import { importSampleRoster } from '../../sample/fill-sample-post.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
const wang = randomUUID();
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  await host.line.call('person.add', { id: wang, fields: { ...blankPerson, name: '王强' } });
});
afterEach(() => host.close());

const planned = (name: string, units = 2) => ({
  id: randomUUID(),
  name,
  units: Array.from({ length: units }, (_, index) => ({ id: randomUUID(), name: `${index + 1}单元`, rooms: ['101', '102'] })),
});
const site = () => host.line.call('building.list', {});

test('buildings come in the order of their numbers, and a name that is there already stops the whole step', async () => {
  expect(await host.line.call('building.generate', { buildings: [planned('10栋'), planned('2栋')] })).toEqual({
    buildings: 2,
    units: 4,
    households: 8,
  });
  await expect(host.line.call('building.generate', { buildings: [planned('3栋'), planned('2栋')] })).rejects.toThrow(/已经有2栋/);
  expect((await site()).buildings.map((building) => building.name)).toEqual(['2栋', '10栋']);
});

test('a unit written twice in a building is refused; in another building the same name is free', async () => {
  const [first, second] = [planned('1栋', 1), planned('2栋', 0)];
  await host.line.call('building.generate', { buildings: [first, second] });
  const unit = (buildingId: string) => ({ id: randomUUID(), fields: { buildingId, name: '1单元', rooms: ['101'], carerId: null } });
  await expect(host.line.call('building.saveUnit', unit(first.id))).rejects.toThrow(/1栋已经有1单元/);
  await host.line.call('building.saveUnit', unit(second.id));
  expect(siteTotals(await site())).toEqual({ buildings: 2, units: 2, households: 3 });
});

test('a building goes with its units, and one 撤销 brings all of it back', async () => {
  const building = planned('1栋');
  await host.line.call('building.generate', { buildings: [building] });
  await host.line.call('building.remove', { id: building.id });
  expect(siteTotals(await site())).toEqual({ buildings: 0, units: 0, households: 0 });
  await host.line.call('history.undo', {});
  expect(siteTotals(await site())).toEqual({ buildings: 1, units: 2, households: 4 });
});

test('several places are given to one person in one step; moved off the roster they leave gaps and nothing breaks', async () => {
  const building = planned('1栋', 1);
  await host.line.call('building.generate', { buildings: [building] });
  const unitId = building.units[0]?.id ?? '';
  await host.line.call('building.assign', {
    changes: [
      { place: { kind: 'committee', id: building.id }, personId: wang },
      { place: { kind: 'building', id: building.id }, personId: wang },
      { place: { kind: 'unit', id: unitId }, personId: wang },
    ],
  });
  const chart = async () => orgChart({ people: await host.line.call('person.list', {}), site: await site() });
  expect((await chart()).gaps.map((gap) => gap.sentence)).toEqual(['还没有书记，请由批准机关任命后登记。']);
  await host.line.call('person.remove', { id: wang });
  expect((await chart()).gaps).toHaveLength(4);
  await host.line.call('today.summary', {});
  await host.line.call('history.undo', {});
  expect((await chart()).gaps).toHaveLength(1);
});

test('the sample post has its whole organisation, with one place left open to show', async () => {
  const { call } = host.line;
  await importSampleRoster(call, '2022-01-06' as LocalDate);
  await addSampleOrganisation(call, '2022-01-06' as LocalDate);
  const people = await host.line.call('person.list', {});
  const { gaps, totals } = orgChart({ people, site: await site() });
  expect(totals).toEqual({ buildings: 13, units: 50, households: 753 });
  expect(gaps.map((gap) => gap.sentence)).toEqual(['13栋 3单元还没有单元负责人。']);
  const { terms, groups, pioneerPosts } = await host.line.call('organisation.get', {});
  expect([terms.filter((term) => term.to === null).length, groups.length, pioneerPosts.length]).toEqual([5, 5, 2]);
  expect((await host.line.call('verify.run', {})).ok).toBe(true);
});
