import { type NameOf, words as plainWords } from '#core/history/field.ts';
import { type RecordKind, recordKinds, recordWords } from '#core/history/record-words.ts';
import type { Db } from '../../db.ts';
import type { Row } from '../../row-change.ts';
import { readRow } from '../../row-writer.ts';

const titled = recordKinds.filter((kind) => recordWords[kind].title !== undefined);

/** Finds what a record is called by its number, wherever it stands; remembers what it found. */
export const createNameOf = (db: Db): NameOf => {
  const found = new Map<string, string | null>();
  const look = (id: string): string | null => {
    for (const kind of titled) {
      const row = readRow(db, kind, id);
      if (row) return plainWords(row[recordWords[kind].title ?? 'id']);
    }
    return null;
  };
  return (id) => {
    const known = found.get(id) ?? look(id);
    found.set(id, known);
    return known;
  };
};

const TITLE_PARTS = 3;

/** What a record is called: its own name, or its first few fields. */
export const titleOf = (kind: RecordKind, row: Row, nameOf: NameOf): string => {
  const { title, fields } = recordWords[kind];
  if (title !== undefined) return plainWords(row[title], nameOf);
  return Object.entries(fields)
    .map(([name, field]) => (row[name] === null || row[name] === '' ? '' : field.show(row[name], nameOf)))
    .filter((text) => text !== '')
    .slice(0, TITLE_PARTS)
    .join(' ');
};
