import { useMemo, useState } from 'react';
import { actOf, type Decision, type DuplicateAct, type ImportPlan, planImport } from '#core/roster/import/import-plan.ts';
import type { ImportPreview, ImportRow } from '#core/roster/import/import-preview.ts';
import type { Side } from '#core/roster/import/merge-people.ts';
import type { TableField } from '#core/roster/import/roster-columns.ts';
import type { Person } from '#core/roster/person.ts';

export type DuplicateVerdict = ImportRow['verdict'] & { readonly kind: 'duplicate' };

/** What was chosen about repeated rows and foreign columns, and what it comes to. */
export interface ImportChoiceState {
  readonly decisions: ReadonlyMap<number, Decision>;
  readonly keptColumns: ReadonlySet<string>;
  readonly plan: ImportPlan;
  actFor(row: ImportRow, verdict: DuplicateVerdict): DuplicateAct;
  decide(line: number, act: DuplicateAct): void;
  takeSide(line: number, field: TableField, side: Side): void;
  /** every repeated row at once */
  decideAll(act: DuplicateAct, side: Side | null): void;
  keepColumns(columns: readonly string[]): void;
}

const sidesOf = (verdict: DuplicateVerdict, side: Side | null) =>
  side === null ? {} : Object.fromEntries(verdict.differences.map(({ field }) => [field, side]));

export const useImportChoices = (preview: ImportPreview, known: readonly Person[]): ImportChoiceState => {
  const [decisions, setDecisions] = useState<ReadonlyMap<number, Decision>>(new Map());
  const [keptColumns, setKeptColumns] = useState<ReadonlySet<string>>(new Set());
  const plan = useMemo(() => planImport(preview, known, { decisions, keptColumns }), [preview, known, decisions, keptColumns]);
  const change = (line: number, part: (now: Decision) => Decision) =>
    setDecisions((now) => new Map(now).set(line, part(now.get(line) ?? {})));
  return {
    decisions,
    keptColumns,
    plan,
    actFor: (row, verdict) => actOf(verdict, decisions.get(row.line)),
    decide: (line, act) => change(line, (now) => ({ ...now, act })),
    takeSide: (line, field, side) => change(line, (now) => ({ ...now, sides: { ...now.sides, [field]: side } })),
    decideAll: (act, side) =>
      setDecisions(
        new Map(
          preview.rows.flatMap((row) =>
            row.verdict.kind === 'duplicate' ? [[row.line, { act, sides: sidesOf(row.verdict, side) }] as const] : [],
          ),
        ),
      ),
    keepColumns: (columns) => setKeptColumns(new Set(columns)),
  };
};
