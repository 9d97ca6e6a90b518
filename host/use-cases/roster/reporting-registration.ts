import { isDeepStrictEqual } from 'node:util';
import { ExpectedFailure } from '#core/contract/failure.ts';
import type { PersonId } from '#core/contract/id.ts';
import type { PersonFields } from '#core/roster/person.ts';
import type { ReportedPerson } from '#core/roster/registration.ts';
import { listRegistrations, removeRegistration, saveRegistration } from '#db/stores/roster/reporting.ts';
import { addPerson, editPerson, listPeople, readPerson } from '#db/stores/roster/roster.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';

export const registrationQueries: SomeQueries<'registration'> = { 'registration.list': ({ db }) => listRegistrations(db) };

/** Puts somebody new on the roster; one of the same name and telephone who is there already is named instead. */
const addNewcomer = ({ db, writer, today }: CommandContext, id: PersonId, fields: PersonFields): void => {
  const known = listPeople(db).find(
    (person) => !person.removed && person.name === fields.name && person.phone === fields.phone && person.phone !== '',
  );
  if (known)
    throw new ExpectedFailure('refused', `花名册里已有${known.name}（${known.phone}），没有再添加。请在姓名里选花名册上的这个人。`);
  addPerson(writer, id, fields, today);
};

/** What the form says of somebody who is on the roster goes into the roster. */
const noteReported = ({ writer, today }: CommandContext, id: PersonId, said: ReportedPerson): void => {
  const { homeBranch, skills } = readPerson(writer.db, id);
  if (!isDeepStrictEqual(said, { homeBranch, skills })) editPerson(writer, id, said, today);
};

export const registrationCommands: SomeCommands<'registration'> = {
  'registration.save': (context, { id, fields, person, newcomer }) => {
    if (newcomer) addNewcomer(context, fields.personId, { ...newcomer, ...person });
    else noteReported(context, fields.personId, person);
    saveRegistration(context.writer, id, fields);
    const { name } = readPerson(context.writer.db, fields.personId);
    context.about(name);
    return { name };
  },
  'registration.remove': ({ db, writer, about }, { id }) => {
    about(readPerson(db, removeRegistration(writer, id)).name);
    return null;
  },
};
