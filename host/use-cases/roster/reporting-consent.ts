import type { PersonId } from '#core/contract/id.ts';
import type { PersonFields } from '#core/roster/person.ts';
import { editPerson, readPerson } from '#db/stores/roster/roster.ts';
import type { CommandContext, SomeCommands } from '../../handlers.ts';

/** Changes several people in one step that one undo takes back; answers how many. */
const editAll = ({ db, writer, about, today }: CommandContext, ids: readonly PersonId[], part: Partial<PersonFields>): number => {
  const people = [...new Set(ids)];
  const [only] = people;
  about(people.length === 1 && only ? readPerson(db, only).name : `${people.length} 人`);
  for (const id of people) editPerson(writer, id, part, today);
  return people.length;
};

export const consentCommands: SomeCommands<'consent'> = {
  'consent.note': (context, { personIds, unit, phone, on }) => ({
    noted: editAll(context, personIds, {
      consentToPublish: true,
      consentedOn: on,
      ...(unit ? { publishUnit: true } : {}),
      ...(phone ? { publishPhone: true } : {}),
    }),
  }),
};

export const commitmentCommands: SomeCommands<'commitment'> = {
  'commitment.save': (context, { personIds, commitment }) => ({ saved: editAll(context, personIds, { commitment }) }),
};
