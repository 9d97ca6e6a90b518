import type { TallyCounts, TallyView } from '#core/figures/tallies.ts';
import { tallyKinds } from '#core/figures/tally.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';
import { kinds } from './use-tally.ts';

const Cells = ({ counts, difficulties }: { readonly counts: TallyCounts; readonly difficulties: number }) => (
  <>
    {kinds.map((kind) => (
      <td key={kind}>{counts[kind]}</td>
    ))}
    <td>{difficulties}</td>
  </>
);

/** Day by day, the newest on top, under what they come to. */
export const TallyTable = ({ view }: { readonly view: TallyView }) => (
  <table className="count-table">
    <caption>按天</caption>
    <thead>
      <tr>
        {['日期', ...kinds.map((kind) => tallyKinds[kind]), '困难'].map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      <tr className="count-sum">
        <th scope="row">日均</th>
        <Cells counts={view.daily} difficulties={view.dailyDifficulties} />
      </tr>
      <tr className="count-sum">
        <th scope="row">合计 {view.days.length} 天</th>
        <Cells counts={view.totals} difficulties={view.difficulties} />
      </tr>
      {view.days.map((day) => (
        <tr key={day.date}>
          <th scope="row">{dateWords(day.date)}</th>
          <Cells {...day} />
        </tr>
      ))}
    </tbody>
  </table>
);
