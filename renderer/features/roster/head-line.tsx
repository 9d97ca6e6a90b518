import { Link } from 'react-router';
import { headCounts, type RosterRow } from './roster-filter.ts';

const Count = ({ words, value }: { readonly words: string; readonly value: number }) => (
  <span className="head-count">
    {words} <strong className="figures">{value}</strong> 人
  </span>
);

/** The answer to the page's question in one line. */
export const HeadLine = ({ rows }: { readonly rows: readonly RosterRow[] }) => {
  const heads = headCounts(rows);
  return (
    <p className="head-line">
      <Count words="共" value={heads.total} />
      <Count words="党员" value={heads.party} />
      <Count words="今天可排班" value={heads.ready} />
      {heads.absent > 0 && <Count words="请假生病等" value={heads.absent} />}
      {heads.away > 0 && <Count words="未到岗或已离开" value={heads.away} />}
      {heads.untrained > 0 && (
        <Link to="/roster/reporting?part=trainings">
          <Count words="未培训" value={heads.untrained} />
        </Link>
      )}
    </p>
  );
};
