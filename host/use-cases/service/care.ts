import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { ParsedInputOf } from '#core/contract/routes.ts';
import { type CareCase, careCaseFields } from '#core/service/care/care.ts';
import { isPurged } from '#core/service/care/care-due.ts';
import { dateOf } from '#core/time/local-date.ts';
import type { Db } from '#db/db.ts';
import { readPerson } from '#db/stores/roster/roster.ts';
import { addContact, casesOf, changeCase, listContacts, readCase, removeCase, removeContact, saveCase } from '#db/stores/service/care.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';
import { readCare } from './care-reading.ts';

const MOST_CONTACTS = 100;

const refuse = (field: string, words: string): ExpectedFailure =>
  new ExpectedFailure('invalid', `${words}，没有登记。请改好再试。`, { [field]: words });

const refuseGone = (db: Db, id: PersonId | null, field: string): void => {
  if (id === null) return;
  const { name, removed } = readPerson(db, id);
  if (removed) throw refuse(field, `${name}已经移出花名册`);
};

const refusePurged = (care: CareCase): void => {
  if (isPurged(care)) throw new ExpectedFailure('refused', '这一户的资料已经清除，没有改动。还要包保，请重新登记。');
};

/** What the log and the button 撤销 say: everybody reads that, so that no door stands in it. */
const byCarer = (db: Db, care: Pick<CareCase, 'carerId'>): string => `由${readPerson(db, care.carerId).name}包保`;

const known = (db: Db, id: CareCase['id']): CareCase | null => {
  try {
    return readCase(db, id);
  } catch (error) {
    if (error instanceof ExpectedFailure && error.failure.code === 'notFound') return null;
    throw error;
  }
};

const save = ({ db, writer, about }: CommandContext, { id, fields }: ParsedInputOf<'care.save'>): CareCase => {
  const before = known(db, id);
  if (before) refusePurged(before);
  if (before?.carerId !== fields.carerId) refuseGone(db, fields.carerId, 'fields.carerId');
  if (before?.deputyId !== fields.deputyId) refuseGone(db, fields.deputyId, 'fields.deputyId');
  about(byCarer(db, fields));
  return saveCase(writer, id, fields);
};

const end = ({ db, writer, about }: CommandContext, { id, until, purgeOn }: ParsedInputOf<'care.end'>): CareCase => {
  const before = readCase(db, id);
  refusePurged(before);
  const { id: _, ...fields } = before;
  const checked = careCaseFields.safeParse({ ...fields, until, purgeOn });
  const [issue] = checked.error?.issues ?? [];
  if (issue) throw refuse(issue.path.join('.'), issue.message);
  about(byCarer(db, before));
  return changeCase(writer, id, { until, purgeOn });
};

const contact = ({ db, writer, about, now }: CommandContext, { id, caseId, fields }: ParsedInputOf<'care.contact'>) => {
  const care = readCase(db, caseId);
  refusePurged(care);
  if (fields.at > now) throw refuse('fields.at', '联系时间还没有到');
  if (dateOf(fields.at) < care.from) throw refuse('fields.at', '联系时间早于包保开始那天');
  about(`${readPerson(db, fields.personId).name}联系`);
  return addContact(writer, id, caseId, fields);
};

const handOver = ({ db, writer, about, today }: CommandContext, { fromId, toId }: ParsedInputOf<'care.handOver'>) => {
  if (fromId === toId) throw refuse('toId', '要移交给另一个人');
  refuseGone(db, toId, 'toId');
  const cases = casesOf(db, fromId, today);
  const [from, to] = [readPerson(db, fromId).name, readPerson(db, toId).name];
  if (cases.length === 0) throw new ExpectedFailure('refused', `${from}现在没有包保户，没有改动。`);
  for (const { id, deputyId } of cases) changeCase(writer, id, { carerId: toId, ...(deputyId === toId ? { deputyId: null } : {}) });
  about(`${from}的 ${cases.length} 户交给${to}`);
  return { households: cases.length };
};

export const careQueries: SomeQueries<'care'> = {
  'care.today': ({ db, today }) => readCare(db, today),
  'care.contacts': ({ db }, { id }) => listContacts(db, id, MOST_CONTACTS),
};

export const careCommands: SomeCommands<'care'> = {
  'care.save': save,
  'care.end': end,
  'care.remove': ({ db, writer, about }, { id }) => {
    about(byCarer(db, removeCase(writer, id)));
    return null;
  },
  'care.contact': contact,
  'care.removeContact': ({ db, writer, about }, { id }) => {
    about(`${readPerson(db, removeContact(writer, id).personId).name}的联系`);
    return null;
  },
  'care.handOver': handOver,
};
