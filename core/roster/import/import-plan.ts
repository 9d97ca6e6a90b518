import type { PersonId } from '../../contract/id.ts';
import type { Person, PersonFields } from '../person.ts';
import type { ImportPreview, ImportRow } from './import-preview.ts';
import { mergePeople, type Side } from './merge-people.ts';
import type { TableField } from './roster-columns.ts';

/** 补充到原来的人 / 当作另一个人添加 / 这一行不要 */
export type DuplicateAct = 'merge' | 'add' | 'skip';

/** What somebody chose for one repeated row; whatever is not chosen is by default. */
export interface Decision {
  readonly act?: DuplicateAct;
  readonly sides?: Partial<Readonly<Record<TableField, Side>>>;
}

export interface ImportChoices {
  readonly decisions: ReadonlyMap<number, Decision>;
  /** headings whose cells are kept as they stand, by explicit choice */
  readonly keptColumns: ReadonlySet<string>;
}

/** A person of the roster to change: `changed` fields take the value in `fields`. */
export interface PlannedMerge {
  readonly id: PersonId;
  readonly fields: PersonFields;
  readonly changed: readonly (TableField | 'original')[];
  /** `changed` as they were when somebody looked, see `fingerprint` */
  readonly was: string;
  /** 已移出: comes back */
  readonly restore: boolean;
}

export interface ImportPlan {
  readonly people: readonly { readonly line: number; readonly fields: PersonFields }[];
  readonly merges: readonly PlannedMerge[];
}

type Duplicate = ImportRow['verdict'] & { readonly kind: 'duplicate' };

/** Merging is the rule; one telephone of two names is likelier a couple, and somebody taken off the roster stays off unless wanted. */
export const defaultAct = ({ match }: Duplicate): DuplicateAct => {
  if (match.of.kind === 'person' && match.of.removed) return 'skip';
  return match.reason === 'phone' ? 'add' : 'merge';
};

export const actOf = (verdict: Duplicate, decision: Decision | undefined): DuplicateAct => decision?.act ?? defaultAct(verdict);

/** Says whether fields are still what they were. */
export const fingerprint = (person: PersonFields, fields: readonly (keyof PersonFields)[]): string =>
  JSON.stringify(fields.map((field) => person[field]));

const MOST = { key: 40, cell: 500 } as const;
const withKept = (row: ImportRow, person: PersonFields, kept: ReadonlySet<string>): PersonFields => {
  const cells = Object.entries(row.cells).filter(([heading, cell]) => kept.has(heading) && cell !== '');
  if (cells.length === 0) return person;
  const own = Object.fromEntries(cells.map(([heading, cell]) => [heading.slice(0, MOST.key), cell.slice(0, MOST.cell)]));
  return { ...person, original: { ...own, ...person.original } };
};

/** What the rows of a preview come to after the choices: whom to add, and of whom to change what. Nothing of the roster is lost unless chosen. */
export const planImport = (preview: Pick<ImportPreview, 'rows'>, known: readonly Person[], choices: ImportChoices): ImportPlan => {
  const byId = new Map(known.map((person) => [person.id, person]));
  const added = new Map<number, PersonFields>();
  const merged = new Map<PersonId, { readonly fields: PersonFields; readonly changed: ReadonlySet<TableField | 'original'> }>();
  const merge = (row: ImportRow, verdict: Duplicate, theirs: PersonFields): void => {
    const { of } = verdict.match;
    const sides = choices.decisions.get(row.line)?.sides ?? {};
    const ours = of.kind === 'line' ? added.get(of.line) : (merged.get(of.id)?.fields ?? byId.get(of.id));
    if (!ours) return void added.set(row.line, theirs);
    const result = mergePeople(ours, theirs, verdict.differences, sides);
    if (of.kind === 'line') added.set(of.line, result.fields);
    else merged.set(of.id, { fields: result.fields, changed: new Set([...(merged.get(of.id)?.changed ?? []), ...result.changed]) });
  };
  for (const row of preview.rows) {
    if (row.verdict.kind === 'bad') continue;
    const person = withKept(row, row.verdict.person, choices.keptColumns);
    const act = row.verdict.kind === 'ready' ? 'add' : actOf(row.verdict, choices.decisions.get(row.line));
    if (act === 'add') added.set(row.line, person);
    else if (act === 'merge' && row.verdict.kind === 'duplicate') merge(row, row.verdict, person);
  }
  const merges = [...merged].flatMap(([id, { fields, changed }]): readonly PlannedMerge[] => {
    const was = byId.get(id);
    if (!was || (changed.size === 0 && !was.removed)) return [];
    const { id: _id, removed, ...now } = { ...was, ...fields };
    return [{ id, fields: now, changed: [...changed], was: fingerprint(was, [...changed]), restore: removed }];
  });
  return { people: [...added].map(([line, fields]) => ({ line, fields })), merges };
};
