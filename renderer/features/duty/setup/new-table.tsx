import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { EVERY_DAY, type Phase, phases } from '#core/duty/duty-calendar.ts';
import { keysOf } from '#core/roster/person.ts';
import { type DemandTable, weekdayLetters } from './demand-tables.ts';

type AnyPhase = Phase | 'any';

const phaseOptions: readonly { readonly value: AnyPhase; readonly label: string }[] = [
  { value: 'any', label: '不分阶段' },
  ...keysOf(phases).map((phase) => ({ value: phase, label: phases[phase] })),
];
const dayOptions = weekdayLetters.map((letter, bit) => ({ value: 1 << bit, label: `周${letter}` }));
const allDays = dayOptions.map(({ value }) => value);

interface NewTableProps {
  readonly onAdd: (when: Pick<DemandTable, 'phase' | 'weekdays'>) => void;
  readonly onCancel: () => void;
}

/** When does the other table hold: in a phase, on some weekdays, or both. */
export const NewTable = ({ onAdd, onCancel }: NewTableProps) => {
  const [phase, setPhase] = useState<AnyPhase>('lockdown');
  const [days, setDays] = useState<readonly number[]>(allDays);
  const weekdays = days.reduce((sum, bit) => sum + bit, 0);
  const special = phase !== 'any' || weekdays !== EVERY_DAY;
  return (
    <fieldset className="setup-new">
      <legend>另设一张人数表</legend>
      <Select<AnyPhase> className="setup-kind" aria-label="用在哪个阶段" value={phase} options={[...phaseOptions]} onChange={setPhase} />
      <Checkbox.Group aria-label="用在星期几" options={dayOptions} value={[...days]} onChange={setDays} />
      <Button disabled={!special || weekdays === 0} onClick={() => onAdd({ phase: phase === 'any' ? null : phase, weekdays })}>
        添加这张表
      </Button>
      <Button onClick={onCancel}>不添加</Button>
    </fieldset>
  );
};
