import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PersonId } from '#core/contract/id.ts';
import { officeDisagreements } from '#core/roster/organisation/office-check.ts';
import type { OfficeTermId } from '#core/roster/organisation/office-term.ts';
import { blankPerson } from '#core/roster/person.ts';
import type { LocalDate } from '#core/time/local-date.ts';
import type { DatabaseKey } from '../../keyring.ts';
import { openDatabase, type PostDatabase } from '../../open-database.ts';
import { createRowWriter, type RowWriter } from '../../row-writer.ts';
import { appoint, relieve } from './appoint.ts';
import { listTerms } from './office-terms.ts';
import { editPerson, listPeople, readPerson } from './roster.ts';

let folder: string;
let database: PostDatabase;
let writer: RowWriter;
const old = randomUUID() as PersonId;
const second = randomUUID() as PersonId;
const day = (date: string) => date as LocalDate;
const today = day('2022-01-06');

/** A roster written before terms were kept: two people are 书记 and nobody wrote down since when. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'office-terms-'));
  database = openDatabase(join(folder, 'post.db'), randomBytes(32) as DatabaseKey, { create: true });
  writer = createRowWriter(database.db);
  for (const [id, name] of [
    [old, '王强'],
    [second, '李四'],
  ] as const) {
    writer.insert('person', { ...blankPerson, id, name, politicalStatus: 'member', branchOffice: 'secretary', removed: false });
  }
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true, force: true });
});

test('an older roster with two 书记 can still be edited, and its unknown beginnings are not invented', () => {
  editPerson(
    writer,
    old,
    { ...blankPerson, name: '王强', phone: '19900008011', branchOffice: 'secretary', politicalStatus: 'member' },
    today,
  );
  expect(readPerson(database.db, old).phone).toBe('19900008011');
  expect(listTerms(database.db)).toEqual([]);
});

test('the beginning is written down later, once the second 书记 is relieved', () => {
  const appointment = {
    personId: old,
    office: 'secretary' as const,
    from: day('2022-01-04'),
    appointedBy: '街道党工委',
    note: '',
    replaces: false,
  };
  const write = () => appoint(writer, randomUUID() as OfficeTermId, appointment, today);
  expect(write).toThrow(/李四现在是书记/);
  relieve(writer, second, today, '', today);
  write();
  expect(listTerms(database.db)).toMatchObject([{ personId: old, from: '2022-01-04', to: null }]);
  expect(officeDisagreements(listPeople(database.db), listTerms(database.db))).toEqual([]);
});

test('a table that brings somebody back with a new office gives that office its term (an officer on the board without a term)', () => {
  editPerson(writer, second, { removed: true }, today);
  editPerson(writer, second, { branchOffice: 'discipline', removed: false }, today);
  expect(readPerson(database.db, second)).toMatchObject({ removed: false, branchOffice: 'discipline' });
  expect(listTerms(database.db)).toMatchObject([{ personId: second, office: 'discipline', to: null }]);
});
