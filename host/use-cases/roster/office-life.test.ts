import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { officeDisagreements } from '#core/roster/organisation/office-check.ts';
import { offices } from '#core/roster/organisation/office-term.ts';
import { blankPerson } from '#core/roster/person.ts';
import { createPost, startTestHost, type TestHost } from '../../testing/test-host.ts';

let host: TestHost;
const ids = Array.from({ length: 4 }, () => randomUUID());
const branchId = randomUUID();
beforeEach(async () => {
  host = startTestHost();
  await createPost(host.line);
  const fields = { name: '金岸临时党支部', approvedBy: '', foundedOn: null, dissolvedOn: null };
  await host.line.call('branch.save', { id: branchId, fields });
  for (const [index, id] of ids.entries()) {
    await host.line.call('person.add', { id, fields: { ...blankPerson, name: `队员${index}`, politicalStatus: 'member' } });
  }
});
afterEach(() => host.close());

const who = fc.nat({ max: ids.length - 1 });
const day = fc.constantFrom('2022-01-04', '2022-01-05', '2022-01-06');
const act = fc.oneof(
  fc.record({ kind: fc.constant('appoint' as const), who, day, office: fc.constantFrom(...offices), replaces: fc.boolean() }),
  fc.record({ kind: fc.constant('relieve' as const), who, day }),
  fc.record({ kind: fc.constant('form' as const), who, office: fc.constantFrom(...offices, 'none' as const), other: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'restore' as const), who }),
  fc.record({ kind: fc.constant('move' as const), who, other: fc.boolean() }),
  fc.record({ kind: fc.constantFrom('undo' as const, 'redo' as const) }),
);
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

const branchOf = (other: boolean) => (other ? branchId : null);
const perform = async (one: Act): Promise<unknown> => {
  const { call } = host.line;
  if (!('who' in one)) return call(`history.${one.kind}`, {});
  const id = ids[one.who] ?? '';
  switch (one.kind) {
    case 'appoint': {
      const { office, day: from, replaces } = one;
      return call('office.appoint', {
        id: randomUUID(),
        appointment: { personId: id, office, from, appointedBy: '街道党工委', note: '', replaces },
      });
    }
    case 'relieve':
      return call('office.relieve', { personId: id, on: one.day, note: '' });
    case 'form': {
      const fields = { ...blankPerson, name: `队员${one.who}`, politicalStatus: 'member' as const };
      return call('person.edit', { id, fields: { ...fields, branchOffice: one.office, branchId: branchOf(one.other) } });
    }
    case 'move':
      return call('branch.movePeople', { branchId: branchOf(one.other), personIds: [id] });
    default:
      return call(`person.${one.kind}`, { id });
  }
};

test('whatever is appointed, relieved, edited, moved, removed and undone, roster and register never disagree', async () => {
  const acts = fc.sample(act, { numRuns: 120, seed: 2022 });
  let done = 0;
  for (const one of acts) {
    const kept = await perform(one).then(
      () => true,
      () => false,
    );
    if (kept) done += 1;
    const { terms } = await host.line.call('organisation.get', {});
    expect(officeDisagreements(await host.line.call('person.list', {}), terms), JSON.stringify(one)).toEqual([]);
  }
  // a sequence that is always refused would prove nothing
  expect(done).toBeGreaterThan(40);
});
