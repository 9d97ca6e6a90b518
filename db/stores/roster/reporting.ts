import { desc, eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import { type Application, type ApplicationFields, type ApplicationId, byUrgency } from '#core/roster/application.ts';
import { type Pair, type PairFields, type PairId, pairKinds, sameTwo } from '#core/roster/pair.ts';
import type { Registration, RegistrationFields, RegistrationId, RegistrationLine } from '#core/roster/registration.ts';
import { shortDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { doubleRegistration, partyApplication, person, personPair } from '../../schema/index.ts';
import { readPerson } from './roster.ts';

/** 双报到 with what the roster says of the people, newest first. */
export const listRegistrations = (db: Db): readonly RegistrationLine[] =>
  db
    .select({ form: doubleRegistration, person })
    .from(doubleRegistration)
    .innerJoin(person, eq(person.id, doubleRegistration.personId))
    .orderBy(desc(doubleRegistration.reportedOn), desc(doubleRegistration.id))
    .all()
    .map(({ form, person: { name, unit, phone, homeBranch, skills, trained, removed } }) => ({
      ...form,
      name,
      unit,
      phone,
      homeBranch,
      skills,
      trained,
      removed,
    }));

export const registrationOf = (db: Db, personId: PersonId): Registration | null =>
  db.select().from(doubleRegistration).where(eq(doubleRegistration.personId, personId)).get() ?? null;

/** One form per person: a second one is refused and named. */
export const saveRegistration = (writer: RowWriter, id: RegistrationId, fields: RegistrationFields): void => {
  const { name } = readPerson(writer.db, fields.personId);
  const other = registrationOf(writer.db, fields.personId);
  if (other && other.id !== id)
    throw new ExpectedFailure('refused', `${name}在${shortDate(other.reportedOn)}已经报到，没有再登记。要改，请打开那一张报到单。`);
  const known = writer.db.select().from(doubleRegistration).where(eq(doubleRegistration.id, id)).get();
  if (known) writer.update('doubleRegistration', id, fields);
  else writer.insert('doubleRegistration', { ...fields, id });
};

export const removeRegistration = (writer: RowWriter, id: RegistrationId): PersonId => {
  const row = writer.db.select().from(doubleRegistration).where(eq(doubleRegistration.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '这张报到单已经不在了。');
  writer.remove('doubleRegistration', id);
  return row.personId;
};

export const listPairs = (db: Db): readonly Pair[] => db.select().from(personPair).all();

/** Two people stand in one pair only, whichever way round they are named. */
export const savePair = (writer: RowWriter, id: PairId, fields: PairFields): Pair => {
  const pairs = listPairs(writer.db);
  const other = pairs.find((pair) => pair.id !== id && sameTwo(pair, fields));
  if (other) {
    const [first, second] = [readPerson(writer.db, fields.firstId), readPerson(writer.db, fields.secondId)];
    throw new ExpectedFailure(
      'refused',
      `${first.name}和${second.name}已经登记为“${pairKinds[other.kind]}”，没有再登记。要改，请改那一条。`,
    );
  }
  if (pairs.some((pair) => pair.id === id)) writer.update('personPair', id, fields);
  else writer.insert('personPair', { ...fields, id });
  return { ...fields, id };
};

export const removePair = (writer: RowWriter, id: PairId): Pair => {
  const row = writer.db.select().from(personPair).where(eq(personPair.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '这条搭班已经不在了。');
  writer.remove('personPair', id);
  return row;
};

/** 入党申请登记, those not forwarded yet first. */
export const listApplications = (db: Db): readonly Application[] => db.select().from(partyApplication).all().sort(byUrgency);

export const saveApplication = (writer: RowWriter, id: ApplicationId, fields: ApplicationFields): Application => {
  if (fields.personId) readPerson(writer.db, fields.personId);
  const known = writer.db.select().from(partyApplication).where(eq(partyApplication.id, id)).get();
  if (known) writer.update('partyApplication', id, fields);
  else writer.insert('partyApplication', { ...fields, id });
  return { ...fields, id };
};

export const removeApplication = (writer: RowWriter, id: ApplicationId): Application => {
  const row = writer.db.select().from(partyApplication).where(eq(partyApplication.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '这份登记已经不在了。');
  writer.remove('partyApplication', id);
  return row;
};
