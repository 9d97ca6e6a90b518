import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltProduct } from './built-product.ts';

/** What a next version could bring: a table, columns with a default, an index, a trigger, and a walk over every person and meeting. */
const STATEMENTS = [
  'CREATE TABLE next_note (id text PRIMARY KEY NOT NULL, person_id text NOT NULL, words text NOT NULL)',
  "ALTER TABLE person ADD next_words text DEFAULT '' NOT NULL",
  'CREATE INDEX next_note_person ON next_note (person_id)',
  "INSERT INTO next_note SELECT id, id, name || '：' || note FROM person",
  'UPDATE person SET next_words = name || unit || note',
  "ALTER TABLE meeting ADD next_words text DEFAULT '' NOT NULL",
  'UPDATE meeting SET next_words = title || place',
  "CREATE TRIGGER next_note_kept BEFORE DELETE ON next_note BEGIN SELECT RAISE(ABORT, 'kept'); END",
];

interface Journal {
  readonly entries: readonly { readonly idx: number; readonly when: number }[];
}

/** The same product with one more migration, as an update would be. */
export const makeNextVersion = (product: BuiltProduct, to: string): BuiltProduct => {
  for (const part of ['out', 'package.json']) cpSync(join(product.folder, part), join(to, part), { recursive: true });
  symlinkSync(join(product.folder, 'node_modules'), join(to, 'node_modules'));
  const migrations = join(to, 'out', 'migrations');
  const journalFile = join(migrations, 'meta', '_journal.json');
  const journal = JSON.parse(readFileSync(journalFile, 'utf8')) as Journal;
  const last = journal.entries.at(-1);
  if (!last) throw new Error('this product has no migrations');
  const tag = `${String(last.idx + 1).padStart(4, '0')}_next_version`;
  const entry = { idx: last.idx + 1, version: '6', when: last.when + 1000, tag, breakpoints: true };
  writeFileSync(join(migrations, `${tag}.sql`), STATEMENTS.join(';\n--> statement-breakpoint\n'));
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: [...journal.entries, entry] }));
  return { folder: to, hostFile: join(to, 'out', 'host', 'message-port-main.js'), migrations };
};
