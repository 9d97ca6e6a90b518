import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ItemId, PersonId } from '#core/contract/id.ts';
import type { DutyProposal } from '#core/contract/results.ts';
import { sampleAbsences } from '#core/sample/sample-duty.ts';
import type { SampleKeys } from '#core/sample/sample-keys.ts';
import { sampleMeeting } from '#core/sample/sample-meeting.ts';
import { sampleContacts, sampleNotices } from '#core/sample/sample-notices.ts';
import { samplePeople } from '#core/sample/sample-people.ts';
import { sampleIssues, sampleItems, sampleKit, sampleReceipts } from '#core/sample/sample-supplies.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import type { DirectLine } from '../doors/direct-line.ts';
import { sampleFolder } from '../resource-folder.ts';
import { addSampleDonations } from './fill-sample-donations.ts';
import { addSampleFounding } from './fill-sample-meetings.ts';
import { drawUpSampleMinutes } from './fill-sample-official.ts';
import { addSampleOrganisation } from './fill-sample-organisation.ts';
import { addSamplePhotos } from './fill-sample-photos.ts';
import { addSamplePosters } from './fill-sample-posters.ts';
import { addSampleReporting } from './fill-sample-reporting.ts';

/** A way to make requests: a direct line, or the host itself. */
export type Call = DirectLine['call'];

const ROSTER_FILE = '花名册.xlsx';
const SEED = 2022;

const byName = <Id>(pairs: readonly (readonly [string, Id])[], what: string) => {
  const ids = new Map(pairs);
  return (name: string): Id => {
    const found = ids.get(name);
    if (!found) throw new Error(`the sample has no ${what} of this name`);
    return found;
  };
};

/** Imports the sample's roster file as any other, then notes who is there only for some days. Returns how many people. */
export const importSampleRoster = async (call: Call, today: LocalDate): Promise<number> => {
  const base64 = readFileSync(join(sampleFolder(), ROSTER_FILE)).toString('base64');
  const { rows } = await call('roster.preview', { fileName: ROSTER_FILE, base64 });
  const people = rows.flatMap((row) => (row.verdict.kind === 'ready' ? [{ id: randomUUID(), fields: row.verdict.person }] : []));
  await call('roster.import', { people });
  const stays = new Map(samplePeople(randomUUID, today).map(({ fields }) => [fields.name, fields]));
  for (const { id, fields } of people) {
    const stay = stays.get(fields.name);
    if (stay?.availableFrom || stay?.availableTo)
      await call('person.edit', { id, fields: { ...fields, availableFrom: stay.availableFrom, availableTo: stay.availableTo } });
  }
  return people.length;
};

export const sampleKeys = async (call: Call, today: LocalDate): Promise<SampleKeys> => {
  const people = await call('person.list', {});
  const { lines } = await call('supplies.overview', {});
  return {
    today,
    makeId: randomUUID,
    personId: byName<PersonId>(
      people.map(({ name, id }) => [name, id]),
      'person',
    ),
    itemId: byName<ItemId>(
      lines.map(({ item }) => [item.name, item.id]),
      'item',
    ),
  };
};

/** Plans 28 days from today and adopts the plan. */
export const planSampleDuties = async (call: Call, today: LocalDate): Promise<DutyProposal> => {
  const keys = await sampleKeys(call, today);
  for (const absence of sampleAbsences(keys)) await call('absence.add', absence);
  const period = { from: today, to: addDays(today, 27) };
  const proposal = await call('duty.propose', { period, seed: SEED, keep: false });
  await call('duty.apply', { period, duties: [...proposal.duties] });
  return proposal;
};

/** Receipts and issues in the order of time, and a kit. */
const addSampleSupplies = async (call: Call, keys: SampleKeys, withCabbage: boolean): Promise<void> => {
  const receipts = sampleReceipts(keys).map(({ id, fields }) => ({
    at: fields.at,
    write: () => call('supplies.receiveGoods', { id, fields }),
  }));
  const issues = sampleIssues(keys, withCabbage).map(({ id, fields }) => ({
    at: fields.at,
    write: () => call('supplies.issueGoods', { id, fields }),
  }));
  for (const { write } of [...receipts, ...issues].sort((a, b) => a.at.localeCompare(b.at))) await write();
  await call('supplies.saveKit', sampleKit(keys));
};

/** The organisation, report forms and training, receipts, issues and donations of the last days, a committee meeting, the letters and the useful telephone numbers. */
export const addSampleRecords = async (call: Call, today: LocalDate, withCabbage = true): Promise<void> => {
  await addSampleOrganisation(call, today);
  await addSamplePhotos(call);
  for (const item of sampleItems(randomUUID)) await call('supplies.saveItem', item);
  const keys = await sampleKeys(call, today);
  await addSampleReporting(call, keys);
  await addSampleSupplies(call, keys, withCabbage);
  await addSampleDonations(call, today);
  await addSampleFounding(call, keys);
  const committee = sampleMeeting(keys);
  await call('meeting.save', committee as Parameters<typeof call<'meeting.save'>>[1]);
  await drawUpSampleMinutes(call, committee.id);
  for (const notice of sampleNotices(keys)) await call('notice.save', notice);
  await addSamplePosters(call);
  await call('contact.save', { contacts: [...sampleContacts] });
};
