import { needWords, stockWords } from '#core/supplies/distribution/run-need.ts';
import { amountWords } from '#core/supplies/distribution/weight-words.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import type { RunPreview } from './run-draft.ts';

interface PlanPreviewProps {
  readonly preview: RunPreview;
  /** unit of the item; '' = none chosen yet */
  readonly unit: string;
}

/** The sum under the form: what it takes, whether it is there, and what every team has to carry on which day. */
export const PlanPreview = ({ preview: { need, loads }, unit }: PlanPreviewProps) => {
  const dates = [...new Set(loads.map((load) => load.trip.date))];
  return (
    <section className="panel plan-preview" aria-label="算一算" aria-live="polite">
      <h2>算一算</h2>
      {unit === '' || need.quota === 0 ? (
        <p className="figures">一共 {need.households} 户。选好物品、填好每户多少，这里算出总数。</p>
      ) : (
        <>
          <p className="figures plan-total">{needWords(need, unit)}</p>
          <p className={need.missing > 0 ? 'figures bad' : 'figures'}>{stockWords(need, unit)}</p>
        </>
      )}
      <table className="plain-table figures">
        <thead>
          <tr>
            <th scope="col">哪天</th>
            <th scope="col">哪个队，多少户</th>
            <th scope="col">合计</th>
          </tr>
        </thead>
        <tbody>
          {dates.map((date) => {
            const ofDay = loads.filter((load) => load.trip.date === date);
            const sum = ofDay.reduce((total, load) => total + load.households, 0);
            return (
              <tr key={date}>
                <th scope="row">{dateWords(date)}</th>
                <td>{ofDay.map((load) => `${load.trip.team} ${load.households} 户`).join('，')}</td>
                <td>
                  {sum} 户{unit !== '' && need.quota > 0 && `，${amountWords(sum * need.quota, unit)}`}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
};
