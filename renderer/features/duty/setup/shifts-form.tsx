import { Button, Checkbox, Input, InputNumber } from 'antd';
import { useState } from 'react';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { Shift } from '#core/duty/duty.ts';
import { checkInput } from '#renderer/api/check-input.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';
import { figure } from '../fairness.ts';
import { shiftTimes } from '../shift-times.ts';
import { NeedAgainstPeople } from './need-against-people.tsx';
import { draftOf, laidOver, minutesOf, type ShiftDraft, shiftGrids } from './shift-draft.ts';

const MINUTES_PER_HOUR = 60;

interface ShiftLineProps {
  readonly draft: ShiftDraft;
  readonly onChange: (draft: ShiftDraft) => void;
  readonly onRemove: () => void;
}

/** 22:00–次日6:00，8 小时 */
const lengthWords = (minutes: { readonly startMinute: number; readonly endMinute: number }): string =>
  `${shiftTimes(minutes)}，${figure((minutes.endMinute - minutes.startMinute) / MINUTES_PER_HOUR)} 小时`;

const ShiftLine = ({ draft, onChange, onRemove }: ShiftLineProps) => {
  const minutes = minutesOf(draft);
  const who = draft.name || '新班次';
  return (
    <li className="setup-line">
      <Input
        className="setup-letter"
        aria-label={`${who}的代号，一个字`}
        maxLength={1}
        value={draft.letter}
        onChange={(event) => onChange({ ...draft, letter: event.target.value })}
      />
      <Input
        className="setup-shiftname"
        aria-label={`${who}的名称`}
        maxLength={10}
        value={draft.name}
        onChange={(event) => onChange({ ...draft, name: event.target.value })}
      />
      <Input
        className="setup-clock"
        aria-label={`${who}的开始时间`}
        value={draft.start}
        onChange={(event) => onChange({ ...draft, start: event.target.value })}
      />
      <span aria-hidden="true">–</span>
      <Input
        className="setup-clock"
        aria-label={`${who}的结束时间`}
        value={draft.end}
        onChange={(event) => onChange({ ...draft, end: event.target.value })}
      />
      <Checkbox checked={draft.night} onChange={(event) => onChange({ ...draft, night: event.target.checked })}>
        夜班
      </Checkbox>
      <InputNumber
        className="setup-weight"
        aria-label={`${who}的权重`}
        prefix="权重"
        min={0.1}
        max={10}
        step={0.1}
        value={draft.weight}
        onChange={(weight) => onChange({ ...draft, weight: weight ?? 1 })}
      />
      <Button aria-label={`删除${who}`} onClick={onRemove}>
        删除
      </Button>
      <span className="setup-times figures quiet">{typeof minutes === 'string' ? minutes : lengthWords(minutes)}</span>
    </li>
  );
};

/** The shifts with the times that can be read already; one that cannot keeps what is saved, a new one waits. */
const shiftsAsTyped = (drafts: readonly ShiftDraft[], saved: readonly Shift[]): readonly Shift[] =>
  drafts.flatMap((draft): readonly Shift[] => {
    const minutes = minutesOf(draft);
    const known = saved.find(({ id }) => id === draft.id);
    if (!known) return [];
    return typeof minutes === 'string' ? [known] : [{ ...known, ...minutes, night: draft.night }];
  });

/** 班次: the grid of the day as data. An end before the start lies on the next day. */
export const ShiftsForm = ({ period }: { readonly period: DutyPeriod }) => {
  const { setup } = period;
  const { shifts } = setup;
  const [drafts, setDrafts] = useState<readonly ShiftDraft[]>(shifts.map(draftOf));
  const save = useAct('duty.saveShifts', { inPlace: true, done: () => '班次已保存' });

  const submit = async () => {
    const timed = drafts.map((draft) => ({ draft, minutes: minutesOf(draft) }));
    const wrong = timed.find((one) => typeof one.minutes === 'string');
    if (wrong && typeof wrong.minutes === 'string') return save.setFailure({ code: 'invalid', sentence: wrong.minutes });
    const input = {
      shifts: timed.flatMap(({ draft: { start: _start, end: _end, ...rest }, minutes }) =>
        typeof minutes === 'string' ? [] : [{ ...rest, ...minutes }],
      ),
    };
    const failure = checkInput('duty.saveShifts', input);
    if (failure) return save.setFailure(failure);
    await save.run(input);
  };
  const replace = (draft: ShiftDraft) => setDrafts(drafts.map((one) => (one.id === draft.id ? draft : one)));
  return (
    <PlainForm label="班次" onSubmit={() => void submit()}>
      <p className="quiet">代号用一个字，黑白打印也分得清。结束早于开始就算到次日，例如 22:00–次日6:00。</p>
      <div className="setup-line">
        <span>常用：</span>
        {Object.entries(shiftGrids).map(([name, grid]) => (
          <Button key={name} size="small" onClick={() => setDrafts(laidOver(drafts, grid, () => crypto.randomUUID()))}>
            {name}
          </Button>
        ))}
      </div>
      <ul className="setup-list">
        {drafts.map((draft) => (
          <ShiftLine
            key={draft.id}
            draft={draft}
            onChange={replace}
            onRemove={() => setDrafts(drafts.filter((one) => one.id !== draft.id))}
          />
        ))}
      </ul>
      <NeedAgainstPeople period={period} setup={{ ...setup, shifts: shiftsAsTyped(drafts, shifts) }} />
      <FailureNotice failure={save.failure} />
      <div className="setup-line">
        <Button
          onClick={() =>
            setDrafts([...drafts, { id: crypto.randomUUID(), letter: '', name: '', start: '', end: '', night: false, weight: 1 }])
          }
        >
          加一班
        </Button>
        <Button type="primary" htmlType="submit" loading={save.busy}>
          保存班次
        </Button>
      </div>
    </PlainForm>
  );
};
