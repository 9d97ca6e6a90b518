import { groupDigits } from '#core/supplies/distribution/weight-words.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import type { ItemUse } from '#core/supplies/use-view.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';

const figure = (value: number): string => (value === 0 ? '' : groupDigits(showQuantity(value)));

/** The same as the chart, in figures; days without a line say only what was left. */
export const FlowTable = ({ use: { item, opening, days } }: { readonly use: ItemUse }) => (
  <div className="use-table">
    <table className="plain-figures">
      <caption>
        每日收发（{item.unit}），期初结余 {groupDigits(showQuantity(opening))}
      </caption>
      <thead>
        <tr>
          <th scope="col">日期</th>
          <th scope="col">收</th>
          <th scope="col">用</th>
          <th scope="col">其他</th>
          <th scope="col">结余</th>
        </tr>
      </thead>
      <tbody>
        {[...days].reverse().map((day) => (
          <tr key={day.date}>
            <th scope="row">{dateWords(day.date)}</th>
            <td>{figure(day.received)}</td>
            <td>{figure(day.used)}</td>
            <td>{figure(day.other)}</td>
            <td>{groupDigits(showQuantity(day.balance))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
