import { Select } from 'antd';
import { type CoveredUnit, unitsCovered } from '#core/service/rounds/coverage.ts';
import { waitingOf } from '#core/service/rounds/visit-counts.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { useFirstChoice } from '#renderer/ui/use-first-choice.ts';
import { EntrySheet, type EntrySheetProps } from './entry-sheet.tsx';
import type { ShownRound } from './use-round.ts';
import { useSheetEntry } from './use-sheet-entry.ts';
import { WalkersPick } from './walkers-pick.tsx';

interface EntryPartProps {
  readonly shown: ShownRound;
  readonly unitId: string | null;
  readonly onUnit: (unitId: string) => void;
}

const stateOf = ({ counts }: CoveredUnit): string =>
  [counts.open === 0 ? '都去过' : `还没去 ${counts.open}`, ...(waitingOf(counts) > 0 ? [`待复查 ${waitingOf(counts)}`] : [])].join('，');

const SheetHead = ({ shown, entry, units, unit, onUnit }: EntrySheetProps & Pick<EntryPartProps, 'shown'>) => (
  <div className="fields entry-head">
    <FormField label="单元">
      {(field) => (
        <Select
          {...field}
          value={unit.id as string}
          showSearch={{ optionFilterProp: 'label' }}
          options={units.map((one) => ({ value: one.id as string, label: `${one.building}${one.name}（${stateOf(one)}）` }))}
          onChange={onUnit}
        />
      )}
    </FormField>
    <FormField label="入户时间" name="at" failure={entry.failure} hint="填一次，整张单子都用它">
      {(field) => <TimeInput {...field} value={entry.at} onChange={(at) => at && entry.setAt(at)} />}
    </FormField>
    <FormField label="谁去的" name="personIds" failure={entry.failure} required>
      {(field) => <WalkersPick {...field} most={4} people={shown.people} value={entry.walkers} onChange={entry.setWalkers} />}
    </FormField>
  </div>
);

const UnitEntry = ({ shown, units, unit, onUnit }: Omit<EntrySheetProps, 'entry'> & Pick<EntryPartProps, 'shown'>) => {
  const entry = useSheetEntry(shown, unit);
  return (
    <>
      <FailureNotice failure={entry.failure} />
      <SheetHead shown={shown} entry={entry} units={units} unit={unit} onUnit={onUnit} />
      <EntrySheet entry={entry} units={units} unit={unit} onUnit={onUnit} />
    </>
  );
};

/** 录入: from the paper sheet, one key a door, time and people once; one saving is one step. */
export const EntryPart = ({ shown, unitId, onUnit }: EntryPartProps) => {
  const units = unitsCovered(shown.buildings).filter((unit) => unit.doors.length > 0);
  const next = units.find((one) => one.counts.open > 0) ?? units[0];
  // a unit that another window finishes stays: the keys pressed here are for its doors
  const first = useFirstChoice(next?.id);
  const named = (id: string | null | undefined) => units.find((one) => one.id === id);
  const unit = named(unitId) ?? named(first) ?? next;
  if (shown.round.closedAt !== null) {
    return <EmptyState title={`${shown.round.name}已经结束，只能看`}>要补登记，先在右上角“重新打开”。</EmptyState>;
  }
  if (!unit) return <EmptyState title="还没有门牌">先到“花名册 → 组织”登记楼栋、单元和门牌，这里就能一户一户登记。</EmptyState>;
  return <UnitEntry key={unit.id} shown={shown} units={units} unit={unit} onUnit={onUnit} />;
};
