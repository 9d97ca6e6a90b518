import { eq } from 'drizzle-orm';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import { type ComingBirthday, comingBirthdays } from '#core/party-life/birthdays.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { Db } from '../../db.ts';
import type { RowWriter } from '../../row-writer.ts';
import { birthday, person } from '../../schema/index.ts';
import { readPerson } from '../roster/roster.ts';

/** Of everybody on the roster who told theirs, the next one first. */
export const listBirthdays = (db: Db, today: LocalDate): readonly ComingBirthday[] => {
  const rows = db
    .select({ id: birthday.id, monthDay: birthday.monthDay, greetedOn: birthday.greetedOn, name: person.name })
    .from(birthday)
    .innerJoin(person, eq(person.id, birthday.id))
    .where(eq(person.removed, false))
    .all();
  return comingBirthdays(rows, today);
};

const readBirthday = (db: Db, id: PersonId) => {
  const row = db.select().from(birthday).where(eq(birthday.id, id)).get();
  if (!row) throw new ExpectedFailure('notFound', '没有登记过这个人的生日，可能刚被删除或撤销。');
  return row;
};

/** Answers whose it is. */
export const saveBirthday = (writer: RowWriter, id: PersonId, monthDay: string): string => {
  const { name } = readPerson(writer.db, id);
  const known = writer.db.select().from(birthday).where(eq(birthday.id, id)).get();
  if (known) writer.update('birthday', id, { monthDay });
  else writer.insert('birthday', { id, monthDay, greetedOn: null });
  return name;
};

export const removeBirthday = (writer: RowWriter, id: PersonId): string => {
  readBirthday(writer.db, id);
  writer.remove('birthday', id);
  return readPerson(writer.db, id).name;
};

export const noteGreeting = (writer: RowWriter, id: PersonId, on: LocalDate): string => {
  readBirthday(writer.db, id);
  writer.update('birthday', id, { greetedOn: on });
  return readPerson(writer.db, id).name;
};
