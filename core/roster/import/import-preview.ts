import type { PersonFields } from '../person.ts';
import type { Match } from './match-people.ts';
import type { Difference } from './merge-people.ts';

/** A row of an imported table: ready to add, a repetition of somebody, or with reasons why not. */
export interface ImportRow {
  /** as the file counts, from 1 */
  readonly line: number;
  /** filled cells as in the file, by heading */
  readonly cells: Readonly<Record<string, string>>;
  /** what was put right or should be looked at, a sentence each */
  readonly notices: readonly string[];
  readonly verdict:
    | { readonly kind: 'ready'; readonly person: PersonFields }
    | {
        readonly kind: 'duplicate';
        readonly person: PersonFields;
        /** in words: 花名册里的王喆, 第 2 行的王喆 */
        readonly of: string;
        readonly match: Match;
        readonly differences: readonly Difference[];
      }
    | { readonly kind: 'bad'; readonly reasons: readonly string[] };
}

export interface ImportSheet {
  readonly name: string;
  /** rows below the headings; null when no heading row with 姓名 is found */
  readonly rows: number | null;
}

/** What an import would do; nothing is written yet. */
export interface ImportPreview {
  readonly fileName: string;
  /** the sheets of the workbook, and the one that was read */
  readonly sheets: readonly ImportSheet[];
  readonly sheet: string;
  readonly rows: readonly ImportRow[];
  readonly columns: readonly string[];
  /** headings of the file that no field takes */
  readonly ignoredColumns: readonly string[];
  /** of these, such as hold identity cards, addresses, bank cards, health */
  readonly sensitiveColumns: readonly string[];
}
