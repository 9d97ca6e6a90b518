import { randomUUID } from 'node:crypto';
import { blankPerson } from '#core/roster/person.ts';
import { absent, type LoadRecord, present } from './record.ts';

const phoneOf = (version: number): string => `139${String(version).padStart(8, '0')}`;
const fieldsOf = (version: number) => ({
  ...blankPerson,
  name: `值守员${version}`,
  unit: `第${version}小组`,
  phone: phoneOf(version),
  note: `${version}`,
  trained: version % 2 === 0,
});

/** 花名册: a person added once and edited from then on. */
export const personRecord = (): LoadRecord => {
  const id = randomUUID();
  return {
    what: 'person',
    write: (line, version, commandId) =>
      line.ask(version === 1 ? 'person.add' : 'person.edit', { id, fields: fieldsOf(version) }, commandId),
    find: ({ people }) => {
      const person = people.find((one) => one.id === id);
      if (!person) return absent;
      const version = Number(person.note);
      const { name, unit, phone, trained } = fieldsOf(version);
      return present(version, person.name === name && person.unit === unit && person.phone === phone && person.trained === trained);
    },
  };
};
