import type { Page } from '@playwright/test';
import { askLine } from '../fixtures/ask-line.ts';

/** What a hostile table or a joker types: longest first, because a short field takes only the short one. */
export const markups = ['<img src=x onerror=top.hit=1>', '<b id=hit>'] as const;

/** The list a kind of record is read from, the part of it that holds them, and the command that writes one. */
const kinds: readonly (readonly [query: string, part: string, command: string])[] = [
  ['person.list', '', 'person.edit'],
  ['duty.setup', 'posts', 'duty.savePost'],
  ['supplies.overview', 'lines', 'supplies.saveItem'],
  ['supplies.kits', '', 'supplies.saveKit'],
  ['organisation.get', 'groups', 'group.save'],
  ['organisation.get', 'branches', 'branch.save'],
  ['organisation.get', 'pioneerPosts', 'pioneer.save'],
  ['training.list', '', 'training.save'],
  ['application.list', '', 'application.save'],
  ['notice.list', '', 'notice.save'],
];

interface Found {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Every record in an answer, wherever it lies; of long lists the first few. */
const recordsIn = (value: unknown, found: Found[] = []): readonly Found[] => {
  if (typeof value !== 'object' || value === null || found.length >= 6) return found;
  if (typeof Reflect.get(value, 'id') === 'string' && found.length < 6) found.push(value as Found);
  for (const part of Object.values(value)) recordsIn(part, found);
  return found;
};

/** Texts are what holds Chinese; keys, dates and codes do not. `size` says how long the markup may be at this path. */
const marked = (value: unknown, size: (path: string) => number, path = ''): unknown => {
  if (typeof value === 'string') return /\p{Script=Han}/u.test(value) ? `${markups[size(path)] ?? ''}${value}` : value;
  if (Array.isArray(value)) return value.map((part, at) => marked(part, size, path ? `${path}.${at}` : String(at)));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, marked(part, size, path ? `${path}.${key}` : key)]));
};

/** Writes the record with as much markup as its fields take; answers whether it was taken. */
const writeMarked = async (page: Page, command: string, { id, ...fields }: Found): Promise<boolean> => {
  const sizes = new Map<string, number>();
  for (let tries = 0; tries < 4; tries += 1) {
    const answer = await askLine(page, command, { id, fields: marked(fields, (path) => sizes.get(path) ?? 0) });
    if (answer.ok) return true;
    const refused = Object.keys(answer.failure.fields ?? {});
    if (refused.length === 0) return false;
    for (const path of refused) sizes.set(path, (sizes.get(path) ?? 0) + 1);
  }
  return false;
};

/** Puts markup before the texts of the open post's records; answers how many of each kind carry it. */
export const markUpRecords = async (page: Page): Promise<Readonly<Record<string, number>>> => {
  const counts: Record<string, number> = {};
  for (const [query, part, command] of kinds) {
    const answer = await askLine(page, query, {});
    const value = answer.ok ? answer.value : null;
    let count = 0;
    for (const record of recordsIn(part === '' ? value : Reflect.get(value ?? {}, part)))
      if (await writeMarked(page, command, record)) count += 1;
    counts[command] = count;
  }
  return counts;
};
