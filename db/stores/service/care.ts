import { and, count, desc, eq, gt, isNull, lte, ne, or } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { CareCase, CareCaseFields, CareCaseId, CareContact, CareContactFields, CareContactId } from '#core/service/care/care.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { buildingUnit, careCase, careContact } from '../../schema/index.ts';

type CaseRow = typeof careCase.$inferSelect;

const toCase = ({ unitId, room, removed: _, needs, ...rest }: CaseRow): CareCase => ({
  ...rest,
  needs: [...needs],
  place: { unitId, room },
});

const toContact = ({ removed: _, ...rest }: typeof careContact.$inferSelect): CareContact => rest;

/** Every household that is or was looked after, removed ones left out. */
export const listCases = (db: Db): readonly CareCase[] => db.select().from(careCase).where(eq(careCase.removed, false)).all().map(toCase);

export const readCase = (db: Db, id: CareCaseId): CareCase => {
  const row = db.select().from(careCase).where(eq(careCase.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '这一户已经不在包保名单里，可能刚被删除或撤销。请刷新后再试。');
  return toCase(row);
};

/** The same door, looked after at the same time by somebody else. */
const sameDoor = (db: Db, id: CareCaseId, { place, from, until }: CareCaseFields): CareCase | undefined => {
  if (place.unitId === null) return undefined;
  const stillThen = or(isNull(careCase.until), gt(careCase.until, from));
  const here = and(eq(careCase.unitId, place.unitId), eq(careCase.room, place.room), eq(careCase.removed, false), ne(careCase.id, id));
  const row = db
    .select()
    .from(careCase)
    .where(and(here, stillThen, until === null ? undefined : lte(careCase.from, until)))
    .get();
  return row && toCase(row);
};

const refuseUnknownUnit = (db: Db, { place }: CareCaseFields): void => {
  if (place.unitId === null || db.select().from(buildingUnit).where(eq(buildingUnit.id, place.unitId)).get()) return;
  throw new ExpectedFailure('invalid', '这个单元已经不在楼栋里了，没有登记。请重新选楼室。', { 'fields.place': '请重新选楼室' });
};

/** Adds a household or changes one; a door that is looked after already is refused. */
export const saveCase = (writer: RowWriter, id: CareCaseId, fields: CareCaseFields): CareCase => {
  const { db } = writer;
  refuseUnknownUnit(db, fields);
  if (sameDoor(db, id, fields))
    throw new ExpectedFailure('refused', '这一户已经在包保名单里，没有再登记。要换人或改时间，请改那一条。', {
      'fields.place': '这一户已经在包保',
    });
  const { place, ...rest } = fields;
  const row = { ...rest, ...place, removed: false };
  if (db.select().from(careCase).where(eq(careCase.id, id)).get()) writer.update('careCase', id, row);
  else writer.insert('careCase', { ...row, id });
  return { ...fields, id };
};

export const changeCase = (writer: RowWriter, id: CareCaseId, patch: Partial<CaseRow>): CareCase => {
  readCase(writer.db, id);
  writer.update('careCase', id, patch);
  return readCase(writer.db, id);
};

export const removeCase = (writer: RowWriter, id: CareCaseId): CareCase => {
  const before = readCase(writer.db, id);
  writer.update('careCase', id, { removed: true });
  return before;
};

/** Newest first. */
export const listContacts = (db: Db, id: CareCaseId, most: number): readonly CareContact[] =>
  db
    .select()
    .from(careContact)
    .where(and(eq(careContact.caseId, id), eq(careContact.removed, false)))
    .orderBy(desc(careContact.at), desc(careContact.id))
    .limit(most)
    .all()
    .map(toContact);

export const addContact = (writer: RowWriter, id: CareContactId, caseId: CareCaseId, fields: CareContactFields): CareContact => {
  writer.insert('careContact', { ...fields, id, caseId, removed: false });
  return { ...fields, id, caseId };
};

export const removeContact = (writer: RowWriter, id: CareContactId): CareContact => {
  const row = writer.db.select().from(careContact).where(eq(careContact.id, id)).get();
  if (!row || row.removed) throw new ExpectedFailure('notFound', '这次联系已经删除了。请刷新后再看。');
  writer.update('careContact', id, { removed: true });
  return toContact(row);
};

/** Households in care by this person that are not over. */
export const casesOf = (db: Db, carerId: PersonId, today: LocalDate): readonly CareCase[] =>
  db
    .select()
    .from(careCase)
    .where(and(eq(careCase.carerId, carerId), eq(careCase.removed, false), or(isNull(careCase.until), gt(careCase.until, today))))
    .all()
    .map(toCase);

/** Whose day has come and who can still be told. */
export const countPurgeDueCases = (db: Db, today: LocalDate): number =>
  db
    .select({ rows: count() })
    .from(careCase)
    .where(
      and(
        eq(careCase.removed, false),
        lte(careCase.purgeOn, today),
        or(ne(careCase.room, ''), ne(careCase.called, ''), ne(careCase.phone, ''), ne(careCase.words, '')),
      ),
    )
    .get()?.rows ?? 0;
