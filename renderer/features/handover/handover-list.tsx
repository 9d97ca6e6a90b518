import { WarningOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { handoverId, handoverStates } from '#core/duty/handover.ts';
import type { HandoverFigures } from '#core/duty/handover-figures.ts';
import type { HandoverLine } from '#core/duty/handover-sheet.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';

interface HandoverListProps {
  readonly lines: readonly HandoverLine[];
  readonly chosen: string | null;
  readonly days: number;
  readonly figures: HandoverFigures | undefined;
  readonly onChoose: (id: string) => void;
  readonly onMore: (() => void) | null;
}

const stateWords = (line: HandoverLine): string => {
  if (!line.saved) return '还没有填';
  return handoverStates[line.state];
};

/** The shifts of the last days: what is overdue on top, then the newest. */
export const HandoverList = ({ lines, chosen, days, figures, onChoose, onMore }: HandoverListProps) => (
  <nav className="handover-list" aria-label="近来的交接">
    <ul className="plain-list">
      {lines.map((line) => {
        const id = handoverId(line.date, line.shiftId);
        return (
          <li key={id}>
            <button type="button" className="handover-line" aria-current={id === chosen ? 'true' : undefined} onClick={() => onChoose(id)}>
              <span>
                {dateWords(line.date)} {line.shiftName}
              </span>
              <span className={line.overdue ? 'bad' : line.state === 'locked' ? 'done' : 'quiet'}>
                {line.overdue && <WarningOutlined aria-label="逾期" />} {stateWords(line)}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
    {onMore && (
      <Button type="link" onClick={onMore}>
        看更早的
      </Button>
    )}
    {figures && figures.sheets > 0 && (
      <p className="quiet">
        近 {days} 天签字的 {figures.sheets} 份：日均查验 {figures.daily.people} 人次、车 {figures.daily.vehicles} 辆，劝返{' '}
        {figures.daily.turnedBack}。
      </p>
    )}
  </nav>
);
