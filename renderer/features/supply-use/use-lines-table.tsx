import { Button } from 'antd';
import { amountWords } from '#core/supplies/distribution/weight-words.ts';
import { type DaysOfSupply, daysWords } from '#core/supplies/use-days.ts';
import type { UseLine } from '#core/supplies/use-view.ts';

const SOON_DAYS = 3;

const lookOf = (days: DaysOfSupply): string => {
  if (days.kind === 'unused') return 'quiet';
  return days.kind === 'gone' || days.days < SOON_DAYS ? 'look' : '';
};

interface UseLinesTableProps {
  readonly lines: readonly UseLine[];
  readonly chosen: string | null;
  readonly onChoose: (itemId: string) => void;
}

/** 够用天数 of everything, what ends first on top. */
export const UseLinesTable = ({ lines, chosen, onChoose }: UseLinesTableProps) => (
  <div className="use-lines">
    <table className="plain-figures">
      <caption>够用天数 = 库存 ÷ 近 7 天平均每天用量；归还的不算用，冲红的不算</caption>
      <thead>
        <tr>
          <th scope="col">品名</th>
          <th scope="col">库存</th>
          <th scope="col">近 7 天用</th>
          <th scope="col">够用</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.item.id} className={line.item.id === chosen ? 'use-chosen' : undefined}>
            <th scope="row">
              <Button type="link" className="name-button" aria-pressed={line.item.id === chosen} onClick={() => onChoose(line.item.id)}>
                {line.item.name}
              </Button>{' '}
              <span className="quiet">{line.item.spec}</span>
            </th>
            <td>
              {amountWords(line.balance, line.item.unit)}
              {line.short && <span className="look"> 到最低库存</span>}
            </td>
            <td>{line.item.returnable ? '借用，不算用' : amountWords(line.usedInSevenDays, line.item.unit)}</td>
            <td className={lookOf(line.days)}>{line.item.returnable && line.days.kind === 'unused' ? '' : daysWords(line.days)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
