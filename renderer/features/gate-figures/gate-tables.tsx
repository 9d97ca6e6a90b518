import { Link } from 'react-router';
import { handoverId } from '#core/duty/handover.ts';
import { type GateCounts, type GateView, gateCounters } from '#core/figures/gate.ts';
import { keysOf } from '#core/roster/person.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';

const counters = keysOf(gateCounters);

const Cells = ({ of }: { readonly of: GateCounts }) => counters.map((name) => <td key={name}>{of[name]}</td>);

const Heads = ({ first }: { readonly first: readonly string[] }) => (
  <thead>
    <tr>
      {[...first, ...counters.map((name) => gateCounters[name])].map((head) => (
        <th key={head} scope="col">
          {head}
        </th>
      ))}
    </tr>
  </thead>
);

/** A line for each day, the newest on top, and what they come to. */
export const GateDays = ({ view }: { readonly view: GateView }) => (
  <table className="count-table">
    <caption>按天</caption>
    <Heads first={['日期', '班数']} />
    <tbody>
      <tr className="count-sum">
        <th scope="row">日均</th>
        <td />
        <Cells of={view.daily} />
      </tr>
      <tr className="count-sum">
        <th scope="row">合计 {view.days.length} 天</th>
        <td>{view.shifts.length - view.drafts}</td>
        <Cells of={view.totals} />
      </tr>
      {[...view.days].reverse().map((day) => (
        <tr key={day.date}>
          <th scope="row">{dateWords(day.date)}</th>
          <td>{day.shifts}</td>
          <Cells of={day} />
        </tr>
      ))}
    </tbody>
  </table>
);

/** A line for each sheet; every one leads to the handover where it is written. */
export const GateShifts = ({ view }: { readonly view: GateView }) => (
  <table className="count-table">
    <caption>按班，点班次看交接单</caption>
    <Heads first={['班次', '状态']} />
    <tbody>
      {view.shifts.map((shift) => (
        <tr key={handoverId(shift.date, shift.shiftId)}>
          <th scope="row">
            <Link to={`/duty/handover?focus=${handoverId(shift.date, shift.shiftId)}`}>
              {dateWords(shift.date)} {shift.shiftName}
            </Link>
          </th>
          <td className={shift.signed ? 'quiet' : 'look'}>{shift.signed ? '已交班' : '没签，不计'}</td>
          <Cells of={shift} />
        </tr>
      ))}
    </tbody>
  </table>
);
