import { listApplications, removeApplication, saveApplication } from '#db/stores/roster/reporting.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

export const applicationQueries: SomeQueries<'application'> = { 'application.list': ({ db }) => listApplications(db) };

export const applicationCommands: SomeCommands<'application'> = {
  'application.save': ({ writer, about }, { id, fields }) => {
    about(fields.name);
    return saveApplication(writer, id, fields);
  },
  'application.remove': ({ writer, about }, { id }) => {
    about(removeApplication(writer, id).name);
    return null;
  },
};
