import { EMPTY, type NameOf } from './field.ts';
import { type RecordKind, recordWords } from './record-words.ts';
import type { FieldChange, TraceEntry } from './trace.ts';

type Row = Readonly<Record<string, unknown>>;

const isGone = (row: Row | null): boolean => row === null || row.removed === true;

/** What happened to the record as a whole. */
export const howChanged = (before: Row | null, after: Row | null): TraceEntry['how'] => {
  if (isGone(after)) return isGone(before) ? 'changed' : 'removed';
  if (before === null) return 'added';
  return isGone(before) ? 'restored' : 'changed';
};

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/** Field by field in people's words; fields that nobody reads, those that stayed, and the empty ones of a new record are left out. */
export const tellChange = (kind: RecordKind, before: Row | null, after: Row | null, nameOf: NameOf): readonly FieldChange[] =>
  Object.entries(recordWords[kind].fields).flatMap(([name, field]) => {
    const [was, is] = [before?.[name], after?.[name]];
    if (name === 'removed' || same(was, is)) return [];
    const told = { label: field.label, before: before ? field.show(was, nameOf) : '', after: after ? field.show(is, nameOf) : '' };
    const news = before === null ? told.after !== '' && told.after !== EMPTY : told.before !== told.after;
    return news ? [told] : [];
  });
