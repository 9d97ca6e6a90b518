import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import type { DutyPeriod } from '#core/contract/results.ts';
import { type DutyLeader, leaderEntries, rotateLeaders } from '#core/duty/duty-leader.ts';
import { matchesName } from '#core/roster/name-match.ts';
import { datesBetween, shortDate } from '#core/time/local-date.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PlainForm } from '#renderer/ui/plain-form.tsx';

export type Turn = 'day' | 'shift';

const turns = [
  { value: 'day' as const, label: '每天一位' },
  { value: 'shift' as const, label: '每班一位' },
];

interface LeaderRotationProps {
  readonly period: DutyPeriod;
  readonly named: readonly DutyLeader[];
  readonly turn: Turn;
  readonly onTurn: (turn: Turn) => void;
}

/** 轮流带班: people picked in order fill the period in turn. */
export const LeaderRotation = ({ period, named, turn, onTurn }: LeaderRotationProps) => {
  const { from, to, absences, setup } = period;
  const [picked, setPicked] = useState<readonly string[]>([]);
  const present = period.people.filter((person) => !person.removed);
  const people = picked.flatMap((personId) => present.find(({ id }) => id === personId) ?? []);
  const shiftIds = turn === 'shift' ? [...setup.shifts].sort((a, b) => a.startMinute - b.startMinute).map(({ id }) => id) : [];
  const places = datesBetween(from, to).length * Math.max(1, shiftIds.length);
  const save = useAct('setup.saveLeaders', {
    inPlace: true,
    done: (_, { leaders }) => {
      const missing = places - leaders.filter(({ personId }) => personId !== null).length;
      return missing === 0 ? '带班已按顺序填入' : `带班已按顺序填入，还有 ${missing} 处没有人能带，请另选`;
    },
  });
  const fill = () => {
    if (people.length === 0)
      return save.setFailure({ code: 'invalid', sentence: '先选几位轮流带班的人，再填入。', fields: { people: '请至少选一位' } });
    const rotated = rotateLeaders({ from, to, people, absences, shiftIds });
    if (rotated.length === 0) return save.setFailure({ code: 'invalid', sentence: '选的人这段时间都不在，没有填入。请再选一位。' });
    void save.run({ leaders: [...leaderEntries(named, rotated, { from, to })] });
  };
  return (
    <PlainForm label="轮流带班" onSubmit={fill}>
      <p className="quiet">选好几位，按选的先后轮流带班；请假、还没到岗的那天跳过，回来先轮到。填入后每一天还可以改。</p>
      <Segmented<Turn> aria-label="每天一位还是每班一位" value={turn} options={turns} onChange={onTurn} />
      <FormField label="轮流带班的人，按先后选" name="people" failure={save.failure}>
        {(field) => (
          <Select<string[]>
            {...field}
            mode="multiple"
            className="leader-pick"
            value={[...picked]}
            onChange={setPicked}
            options={present.map(({ id, name }) => ({ value: id, label: name }))}
            showSearch={{ filterOption: (words, option) => matchesName(String(option?.label ?? ''), words.trim()) }}
          />
        )}
      </FormField>
      <FailureNotice failure={save.failure} />
      <Button type="primary" htmlType="submit" loading={save.busy}>
        填入 {shortDate(from)}—{shortDate(to)}
      </Button>
    </PlainForm>
  );
};
