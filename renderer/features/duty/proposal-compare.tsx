import { Checkbox } from 'antd';
import type { DutySetup } from '#core/contract/results.ts';
import type { Duty } from '#core/duty/duty.ts';
import { type LocalDate, shortDate } from '#core/time/local-date.ts';
import type { DayChange } from './proposal-changes.ts';

interface ProposalCompareProps {
  readonly changes: readonly DayChange[];
  readonly setup: DutySetup;
  readonly nameOf: (personId: string) => string;
  readonly chosen: ReadonlySet<LocalDate>;
  readonly onChoose: (chosen: ReadonlySet<LocalDate>) => void;
}

const wordsOf = (duty: Duty, setup: DutySetup, nameOf: ProposalCompareProps['nameOf']): string => {
  const shift = setup.shifts.find(({ id }) => id === duty.shiftId);
  const post = setup.posts.find(({ id }) => id === duty.dutyPostId);
  return `${shift?.letter ?? ''} ${post?.name ?? ''} ${nameOf(duty.personId)}`;
};

/** 前后对比: what would change, day by day; a day that is not ticked stays as it is. */
export const ProposalCompare = ({ changes, setup, nameOf, chosen, onChoose }: ProposalCompareProps) => {
  const toggle = (date: LocalDate, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(date);
    else next.delete(date);
    onChoose(next);
  };
  const all = chosen.size === changes.length;
  return (
    <details className="propose-compare">
      <summary>
        前后对比：{changes.length} 天有改动{all ? '' : `，只采用 ${chosen.size} 天`}
      </summary>
      <Checkbox
        checked={all}
        indeterminate={chosen.size > 0 && !all}
        onChange={({ target }) => onChoose(new Set(target.checked ? changes.map(({ date }) => date) : []))}
      >
        全部日子
      </Checkbox>
      <ul className="propose-days">
        {changes.map(({ date, gone, come }) => (
          <li key={date}>
            <Checkbox checked={chosen.has(date)} onChange={({ target }) => toggle(date, target.checked)}>
              {shortDate(date)}
            </Checkbox>
            {gone.length > 0 && <span className="propose-gone">换下 {gone.map((duty) => wordsOf(duty, setup, nameOf)).join('、')}</span>}
            {come.length > 0 && <span>排上 {come.map((duty) => wordsOf(duty, setup, nameOf)).join('、')}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
};
