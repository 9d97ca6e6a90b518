import { matchKey } from './clean-text.ts';
import { type RosterColumn, rosterColumns } from './roster-columns.ts';

const byKey = new Map(rosterColumns.flatMap((column) => [column.heading, ...column.also].map((text) => [matchKey(text), column] as const)));

/** The field a heading stands for, whatever its width, spaces, stars or hints in brackets; null when none takes it. */
export const columnOf = (heading: string): RosterColumn | null => byKey.get(matchKey(heading)) ?? null;
