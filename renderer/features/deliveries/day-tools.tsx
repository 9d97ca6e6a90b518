import { Segmented } from 'antd';
import type { LocalTime } from '#core/time/local-date.ts';
import { TimeInput } from '#renderer/ui/date-input.tsx';
import { outcomeKeys, type Said } from './outcome-keys.ts';

export const ALL_TEAMS = '全部';

interface DayToolsProps {
  readonly teams: readonly string[];
  readonly team: string;
  readonly onTeam: (team: string) => void;
  readonly pen: Said;
  readonly onPen: (pen: Said) => void;
  /** null = now */
  readonly at: LocalTime | null;
  readonly onAt: (at: LocalTime | null) => void;
  /** nothing can be ticked: another role, or a day that has not come */
  readonly readOnly: boolean;
}

/** Whose route is shown, what a click writes, and when it was brought. */
export const DayTools = ({ teams, team, onTeam, pen, onPen, at, onAt, readOnly }: DayToolsProps) => (
  <div className="delivery-tools">
    {teams.length > 1 && <Segmented aria-label="看哪个队" value={team} options={[ALL_TEAMS, ...teams]} onChange={onTeam} />}
    {!readOnly && (
      <>
        <Segmented<Said>
          aria-label="点一户登记成"
          value={pen}
          onChange={onPen}
          options={outcomeKeys.map(({ said, key, words }) => ({ value: said, label: `${words} ${key}` }))}
        />
        <TimeInput aria-label="送到的时间" placeholder="送到的时间：现在" clearable value={at} onChange={onAt} />
      </>
    )}
  </div>
);
