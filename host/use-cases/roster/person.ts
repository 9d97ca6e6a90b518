import type { Person } from '#core/roster/person.ts';
import { addPerson, editPerson, listPeople } from '#db/stores/roster/roster.ts';
import type { CommandContext, SomeCommands, SomeQueries } from '../../handlers.ts';

export const personQueries: SomeQueries<'person'> = { 'person.list': ({ db }) => listPeople(db) };

const named = ({ about }: CommandContext, person: Person): Person => {
  about(person.name);
  return person;
};

export const personCommands: SomeCommands<'person'> = {
  'person.add': (context, { id, fields }) => named(context, addPerson(context.writer, id, fields, context.today)),
  'person.edit': (context, { id, fields }) => named(context, editPerson(context.writer, id, fields, context.today)),
  'person.remove': (context, { id }) => named(context, editPerson(context.writer, id, { removed: true }, context.today)),
  'person.restore': (context, { id }) => named(context, editPerson(context.writer, id, { removed: false }, context.today)),
};
