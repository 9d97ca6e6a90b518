import { randomUUID } from 'node:crypto';
import type { InputOf } from '#core/contract/routes.ts';
import type { SampleKeys } from '#core/sample/sample-keys.ts';
import {
  sampleApprovedBy,
  sampleBuildings,
  sampleCarers,
  sampleGroups,
  samplePastTerm,
  samplePioneerPosts,
  sampleTerms,
} from '#core/sample/sample-organisation.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Call } from './fill-sample-post.ts';

type Keys = Pick<SampleKeys, 'today' | 'personId'>;

/** The offices came with the roster: now their beginning and appointing body are written down, and who held one before. */
const fillTerms = async (call: Call, keys: Keys): Promise<void> => {
  await call('branch.saveOwn', { approvedBy: sampleApprovedBy, dissolvedOn: null });
  const { terms } = await call('organisation.get', {});
  for (const { name, from } of sampleTerms(keys.today)) {
    const term = terms.find((one) => one.personId === keys.personId(name) && one.to === null);
    if (term) await call('office.saveTerm', { id: term.id, fields: { from, to: null, appointedBy: sampleApprovedBy, note: '' } });
  }
  const past = samplePastTerm(keys);
  await call('office.appoint', { id: randomUUID(), appointment: past.appointment });
  await call('office.relieve', past.relief);
};

/** 13 buildings with their 50 units, and who answers for each. */
const fillBuildings = async (call: Call, { personId }: Keys): Promise<void> => {
  const buildings = sampleBuildings().map(({ name, units }) => ({
    id: randomUUID(),
    name,
    units: units.map((unit) => ({ id: randomUUID(), name: unit.name, rooms: [...unit.rooms] })),
  }));
  await call('building.generate', { buildings });
  const changes = sampleCarers().map(({ kind, building, unit, name }) => {
    const found = buildings.find((one) => one.name === building);
    const id = (kind === 'unit' ? found?.units.find((one) => one.name === unit)?.id : found?.id) ?? '';
    return { place: { kind, id }, personId: personId(name) } as InputOf<'building.assign'>['changes'][number];
  });
  await call('building.assign', { changes });
};

/** Groups, terms, buildings with their carers and two 党员先锋岗 for the sample's people. */
export const addSampleOrganisation = async (call: Call, today: LocalDate): Promise<void> => {
  const people = await call('person.list', {});
  const personId: SampleKeys['personId'] = (name) => {
    const found = people.find((person) => person.name === name);
    if (!found) throw new Error('the sample has no person of this name');
    return found.id;
  };
  const keys = { today, personId };
  await fillTerms(call, keys);
  await call('group.addAll', { groups: sampleGroups(personId).map((fields) => ({ id: randomUUID(), fields })) });
  await fillBuildings(call, keys);
  for (const post of samplePioneerPosts(personId)) {
    await call('pioneer.save', { id: randomUUID(), fields: { ...post, holderIds: [...post.holderIds] } });
  }
};
