import { getTableColumns } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { recordKinds, recordWords } from '#core/history/record-words.ts';
import { recordTables } from '../../record-tables.ts';

it.each(recordKinds)('every stored field of %s has a name in people’s words, and no name is without a field', (kind) => {
  const columns = Object.keys(getTableColumns(recordTables[kind])).filter((column) => column !== 'id');
  expect(Object.keys(recordWords[kind].fields).sort()).toEqual(columns.sort());
  const { title, fields } = recordWords[kind];
  if (title !== undefined) expect(fields).toHaveProperty(title);
});

it('there are words for every table that events know', () => {
  expect([...recordKinds].sort()).toEqual(Object.keys(recordTables).sort());
});
