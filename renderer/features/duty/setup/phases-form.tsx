import { Button, Select } from 'antd';
import { useState } from 'react';
import { type Phase, type PhaseChange, phases as phaseNames } from '#core/duty/duty-calendar.ts';
import { keysOf } from '#core/roster/person.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { DateInput } from '#renderer/ui/date-input.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { changeLine, type Keyed, keyed, valuesOf } from './keyed.ts';

const DAYS_PER_WEEK = 7;

const phaseOptions = keysOf(phaseNames).map((phase) => ({ value: phase, label: phaseNames[phase] }));

interface PhasesFormProps {
  readonly phases: readonly PhaseChange[];
  /** what a new line is given as its first day, while there is no other */
  readonly firstDay: LocalDate;
}

/** 防控阶段: from which day on the community stands in which phase; the heads of that phase hold from then on. */
export const PhasesForm = ({ phases: saved, firstDay }: PhasesFormProps) => {
  const [start] = useState(() => saved.map(keyed));
  const [lines, setLines] = useState<readonly Keyed<PhaseChange>[]>(start);
  const save = useAct('setup.savePhases', { inPlace: true, done: () => '防控阶段已保存' });
  const submit = async () => {
    const input = { phases: [...valuesOf(lines)].sort((a, b) => a.from.localeCompare(b.from)) };
    const failure = checkInput('setup.savePhases', input);
    if (failure) save.setFailure(failure);
    else await save.run(input);
  };
  const add = () => {
    const last = lines.at(-1)?.value;
    setLines([...lines, keyed<PhaseChange>({ from: last ? addDays(last.from, DAYS_PER_WEEK) : firstDay, phase: 'lockdown' })]);
  };
  return (
    <PlainForm label="防控阶段" onSubmit={() => void submit()}>
      <h3 className="setup-head">防控阶段</h3>
      <p className="quiet">写明从哪天起进入哪个阶段。在“人数”里给这个阶段另设了人数表的，从那天起按那张表排。</p>
      <ul className="setup-list">
        {lines.map(({ key, value }, index) => (
          <li key={key} className="setup-line">
            <DateInput
              aria-label={`第 ${index + 1} 段从哪天起`}
              value={value.from}
              onChange={(from) => from && setLines(changeLine(lines, key, { from }))}
            />
            <span>起</span>
            <Select<Phase>
              className="setup-kind"
              aria-label={`第 ${index + 1} 段的阶段`}
              value={value.phase}
              options={phaseOptions}
              onChange={(phase) => setLines(changeLine(lines, key, { phase }))}
            />
            <Button aria-label={`删去第 ${index + 1} 段`} onClick={() => setLines(lines.filter((line) => line.key !== key))}>
              删去
            </Button>
          </li>
        ))}
      </ul>
      <FailureNotice failure={save.failure} />
      <div className="setup-line">
        <Button onClick={add}>加一段</Button>
        <Button type="primary" htmlType="submit" loading={save.busy} disabled={lines === start}>
          保存阶段
        </Button>
      </div>
    </PlainForm>
  );
};
