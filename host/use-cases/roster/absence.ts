import { absenceKinds } from '#core/roster/absence.ts';
import { shortDate } from '#core/time/local-date.ts';
import { addAbsence, listAbsences, readPerson, removeAbsence } from '#db/stores/roster/roster.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

export const absenceQueries: SomeQueries<'absence'> = { 'absence.list': ({ db }) => listAbsences(db) };

export const absenceCommands: SomeCommands<'absence'> = {
  'absence.add': ({ writer, about }, { id, fields }) => {
    const absence = addAbsence(writer, id, fields);
    about(`${readPerson(writer.db, absence.personId).name} ${absenceKinds[absence.kind]} ${shortDate(absence.from)}起`);
    return absence;
  },
  'absence.remove': ({ writer, about }, { id }) => {
    const absence = removeAbsence(writer, id);
    about(`${readPerson(writer.db, absence.personId).name} ${absenceKinds[absence.kind]}`);
    return null;
  },
};
