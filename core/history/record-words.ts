import type { RecordWords } from './field.ts';
import { dutyWords } from './words/duty.ts';
import { figureWords } from './words/figures.ts';
import { paperWords } from './words/papers.ts';
import { rosterWords } from './words/roster.ts';
import { serviceWords } from './words/service.ts';
import { suppliesWords } from './words/supplies.ts';

const all = { ...rosterWords, ...dutyWords, ...suppliesWords, ...paperWords, ...serviceWords, ...figureWords } as const;

/** Every kind of record, by the name under which events know its table. */
export type RecordKind = keyof typeof all;
export const recordWords: Readonly<Record<RecordKind, RecordWords>> = all;
export const recordKinds = Object.keys(all) as readonly RecordKind[];
