import { afterAll, beforeAll, expect, test } from 'vitest';
import { samplePost } from '#core/sample/sample-post.ts';
import type { LocalDate, LocalTime } from '#core/time/local-date.ts';
import { PASSPHRASE, startTestHost, type TestHost } from '../../testing/test-host.ts';
import { addSampleOrganisation } from '../fill-sample-organisation.ts';
import { importSampleRoster } from '../fill-sample-post.ts';
import { liveThreeDays, type ThreeDays } from './live-three-days.ts';

const first = '2022-01-06' as LocalDate;
const instantOf = (time: string): number => Date.parse(`${time}:00+08:00`);

let now = instantOf('2022-01-06T06:30');
let test3: TestHost;
let lived: ThreeDays;
beforeAll(async () => {
  test3 = startTestHost({ clock: { now: () => now } });
  const { call } = test3.line;
  await call('laptop.create', { post: samplePost(first), passphrase: PASSPHRASE });
  await importSampleRoster(call, first);
  await addSampleOrganisation(call, first);
  lived = await liveThreeDays(call, first, (time: LocalTime) => {
    now = instantOf(time);
  });
}, 60_000);
afterAll(() => test3.close());

test('three days of a locked-down site are counted as they were lived (a figure that counts a re-visit, a question or a second try as a new one)', () => {
  const { gate, tallies, requests, deliveries, parcels, escorts, rounds, patrols, care } = lived.figures;
  expect(lived.handovers).toBe(9);
  expect(gate).toMatchObject({ people: 660, dailyPeople: 220, sheets: 9, abnormal: 1 });
  expect(tallies).toMatchObject({ messages: 210, calls: 11 });
  expect(requests).toMatchObject({ received: 24, difficulties: 20, done: 24, open: 0, promised: 24, withinPromise: 22 });
  expect(deliveries).toEqual({ tasks: 216, done: 216, households: 72 });
  expect(parcels.delivered).toBe(parcels.arrived);
  expect(escorts).toEqual({ planned: 1, back: 1 });
  expect(rounds).toMatchObject({ rounds: 4, doors: 4 * 753, absent: 3 });
  expect(rounds.visits).toBe(rounds.doors + rounds.rechecks);
  expect(patrols).toMatchObject({ rounds: 18, found: 3 });
  expect(care).toMatchObject({ contacts: 10, noAnswer: 1, missed: 0 });
});

test('what the secretary added to a brief stays in it, and the page says nothing has changed since (a late handover that the brief missed)', async () => {
  const { sections, composed } = await test3.line.call('brief.get', { kind: 'day', date: first });
  expect(sections.at(-1)?.text).toMatch(/先送药，再走排查。$/);
  for (const [index, { key, text }] of sections.slice(0, -1).entries()) expect([key, text]).toEqual([key, composed[index]?.text]);
});
