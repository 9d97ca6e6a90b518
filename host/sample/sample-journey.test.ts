import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type InputOf, type QueryName, routes } from '#core/contract/routes.ts';
import { sampleRun } from '#core/sample/sample-run.ts';
import { naiveHardViolations, naiveOpenPlaces } from '#core/testing/naive-duty-checker.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import { createSystemPrinter } from '../doors/system-printer.ts';
import { startTestHost, type TestHost } from '../testing/test-host.ts';
import { sampleKeys } from './fill-sample-post.ts';

let host: TestHost;
beforeAll(async () => {
  host = startTestHost();
  await host.line.call('laptop.openSample', {});
}, 60_000);
afterAll(() => host.close());

const period = { from: '2022-01-06', to: '2022-02-02' };

test('the sample plan of 28 days has no open place and breaks no hard rule, says the independent checker', async () => {
  const plan = await host.line.call('duty.period', period);
  const judged = { ...plan, duties: plan.assignments };
  expect(plan.assignments).toHaveLength(504);
  expect(naiveOpenPlaces(judged)).toEqual([]);
  expect(naiveHardViolations(judged)).toEqual([]);
});

test('figures and what is sent to the level above hold no name, no telephone and no door of the sample', async () => {
  const call = host.line.call;
  const told = [await call('figures.site', period), await call('figures.days', period), await call('figures.preview', period)];
  const texts = new Set<string>();
  JSON.stringify(told, (_, value: unknown) => (typeof value === 'string' ? texts.add(value) && value : value));
  const people = await call('person.list', {});
  const { units } = await call('building.list', {});
  const personal = new Set([...people.flatMap(({ name, phone }) => [name, phone]), ...units.flatMap(({ rooms }) => rooms)]);
  personal.delete('');
  expect(personal.size).toBeGreaterThan(80);
  for (const text of texts)
    for (const one of personal)
      expect(text === one || (one.length > 1 && !/^\d{3,4}$/.test(one) && text.includes(one)), `${one} in ${text}`).toBe(false);
});

const addRun = async (): Promise<string> => {
  const { id, fields } = sampleRun(await sampleKeys(host.line.call, '2022-01-06' as LocalDate));
  const { units } = await host.line.call('building.list', {});
  const teams = fields.teams.map((team) => ({ ...team, personIds: [...team.personIds] }));
  await host.line.call('run.create', { id, fields: { ...fields, teams }, unitIds: units.map((unit) => unit.id) });
  return id;
};

test('every query of the contract answers on a filled post (a handler that throws on real data)', async () => {
  const meetingId = (await host.line.call('meeting.list', {}))[0]?.id ?? '';
  const { shifts, posts } = await host.line.call('duty.setup', {});
  const version = await host.line.call('planVersion.publish', { id: randomUUID(), period, note: '' });
  const [duty] = (await host.line.call('duty.period', period)).assignments;
  const final = (await host.line.call('meeting.list', {})).find((meeting) => meeting.finalisedAt !== null);
  const [attachment] = (await host.line.call('record.state', { id: final?.id ?? '' })).attachments;
  const [round] = await host.line.call('visit.rounds', {});
  const roundId = round?.round.id ?? '';
  const [visited] = (await host.line.call('visit.round', { id: roundId })).visits;
  const days = { from: '2022-01-05', to: '2022-01-06' };
  const inputs: { readonly [Name in QueryName]?: InputOf<Name> } = {
    'duty.period': period,
    'duty.loads': period,
    'duty.candidates': { date: '2022-01-07', shiftId: shifts[0]?.id ?? '', dutyPostId: posts[0]?.id ?? '' },
    'planVersion.get': { id: version.id },
    'planVersion.state': period,
    'planVersion.compare': { before: version.id, after: null },
    'dutyChange.list': period,
    'dutyChange.check': { change: { kind: 'absent', assignmentId: duty?.id ?? '' } },
    'ill.lost': { personId: duty?.personId ?? '', period },
    'attendance.list': period,
    'setup.leaders': period,
    'handover.get': { date: '2022-01-06', shiftId: shifts[0]?.id ?? '' },
    'handover.list': period,
    'handover.figures': period,
    'wish.list': period,
    'donation.list': { from: null, to: null },
    'count.get': { id: (await host.line.call('count.list', {}))[0]?.id ?? '' },
    'issued.ofPerson': { personId: duty?.personId ?? '' },
    'run.get': { id: await addRun() },
    'use.item': { itemId: (await host.line.call('supplies.stock', {}))[0]?.item.id ?? '', period },
    'supplies.planIssue': { on: '2022-01-06', lines: [] },
    'supplies.documents': { limit: 50 },
    'supplies.document': { id: (await host.line.call('supplies.documents', { limit: 1 })).documents[0]?.id ?? '' },
    'supplies.lines': { limit: 50 },
    'meeting.get': { id: meetingId },
    'poster.get': { id: (await host.line.call('poster.list', {}))[0]?.id ?? '' },
    'photo.get': { personId: duty?.personId ?? '' },
    'record.state': { id: meetingId },
    'trace.record': { kind: 'meeting', id: meetingId },
    'official.get': { meetingId },
    'attachment.file': { id: attachment?.id ?? '' },
    'paper.page': { kind: 'power-cut-pack' },
    'search.find': { text: '口罩' },
    'request.done': days,
    'request.figures': days,
    'request.get': { id: (await host.line.call('request.open', {})).lines[0]?.id ?? '' },
    'delivery.day': { date: days.to },
    'visit.round': { id: roundId },
    'visit.rechecks': { roundId: null },
    'visit.door': { roundId, unitId: visited?.unitId ?? '', room: '101' },
    'visit.neverMet': { roundIds: [roundId] },
    'care.contacts': { id: (await host.line.call('care.today', {})).lines[0]?.id ?? '' },
    'gate.figures': days,
    'tally.list': days,
    'tally.day': { date: days.from },
    'patrol.list': days,
    'brief.get': { kind: 'day', date: days.from },
    'figures.site': days,
    'figures.days': days,
    'figures.preview': days,
  };
  for (const [name, route] of Object.entries(routes)) {
    if (route.kind !== 'query') continue;
    const answer = await host.line.call(name as QueryName, (inputs[name as QueryName] ?? {}) as never);
    expect(answer, name).toBeDefined();
  }
});

test('a bad row of an imported roster is told with its reason, and a preview writes nothing', async () => {
  const csv = '姓名,电话,政治面貌\n赵六,13800138006,党员\n钱七,1380013,群众\n';
  const before = (await host.line.call('person.list', {})).length;
  const preview = await host.line.call('roster.preview', { fileName: '名单.csv', base64: Buffer.from(csv).toString('base64') });
  expect(preview.rows.map((row) => row.verdict.kind)).toEqual(['ready', 'bad']);
  expect(preview.rows[1]?.verdict).toMatchObject({ reasons: [expect.stringMatching(/第 3 行.*11 位/)] });
  expect(await host.line.call('person.list', {})).toHaveLength(before);
});

test('the exported roster comes back as duplicates only: nothing is lost or changed on the way', async () => {
  const file = await host.line.call('roster.export', {});
  const preview = await host.line.call('roster.preview', { fileName: file.fileName, base64: file.base64 });
  expect(preview.rows).toHaveLength(37);
  expect(new Set(preview.rows.map((row) => row.verdict.kind))).toEqual(new Set(['duplicate']));
});

test('somebody falls ill: planning again with what stands fills the gaps and moves few others', async () => {
  const plan = await host.line.call('duty.period', period);
  const personId = plan.assignments[0]?.personId ?? '';
  await host.line.call('absence.add', {
    id: randomUUID(),
    fields: { personId, from: '2022-01-06', to: '2022-01-12', kind: 'sick', note: '' },
  });
  const proposal = await host.line.call('duty.propose', { period, seed: 1, keep: true });
  expect(proposal.open).toEqual([]);
  const key = (duty: (typeof plan.assignments)[number] | (typeof proposal.duties)[number]): string =>
    [duty.date, duty.shiftId, duty.dutyPostId, duty.personId].join(' ');
  const stood = new Set(plan.assignments.map(key));
  const lost = plan.assignments.filter((duty) => duty.personId === personId && duty.date <= '2022-01-12').length;
  const changed = proposal.duties.filter((duty) => !stood.has(key(duty))).length;
  expect(proposal.duties.some((duty) => duty.personId === personId && duty.date <= '2022-01-12')).toBe(false);
  expect(changed).toBeLessThanOrEqual(lost * 2);
  await host.line.call('history.undo', {});
});

test('an export is complete: every file of the manifest lies there with its SHA-256, and no .part is left', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stick-'));
  try {
    const token = host.host.grantFolder(folder);
    const result = await host.line.call('export.write', { folder: token, parts: [{ kind: 'roster' }, { kind: 'ledgers' }] });
    const names = readdirSync(result.folder);
    expect(names.filter((name) => name.endsWith('.part'))).toEqual([]);
    const manifest = JSON.parse(readFileSync(join(result.folder, 'manifest.json'), 'utf8')) as {
      files: { name: string; sha256: string }[];
    };
    expect(manifest.files).toHaveLength(2);
    for (const file of manifest.files) {
      expect(
        createHash('sha256')
          .update(readFileSync(join(result.folder, file.name)))
          .digest('hex'),
      ).toBe(file.sha256);
    }
    expect((await host.line.call('export.recent', {}))[0]).toMatchObject({ folder: result.folder });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test('a window that names a path instead of a chosen folder gets nowhere', async () => {
  await expect(host.line.call('export.write', { folder: '/etc', parts: [{ kind: 'roster' }] })).rejects.toMatchObject({
    failure: { code: 'invalid' },
  });
});

test('without a browser on this laptop printing is refused in words and everything else goes on', async () => {
  process.env.POST_CHROMIUM = '/nowhere/chromium';
  try {
    const printer = createSystemPrinter('/nowhere/fonts');
    const page = await host.line.call('paper.page', { kind: 'team-board', size: 'A4' });
    await expect(printer.pdf(page)).rejects.toMatchObject({
      failure: { code: 'unavailable', sentence: expect.stringContaining('浏览器') },
    });
  } finally {
    delete process.env.POST_CHROMIUM;
  }
});
