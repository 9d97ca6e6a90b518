import { Button, Drawer } from 'antd';
import type { DutyPeriod } from '#core/contract/results.ts';
import type { OpenPlace } from '#core/duty/duty.ts';
import { BreachSentences } from './breach-sentences.tsx';
import type { Pointer } from './place-of.ts';
import { placeWords } from './use-duty-acts.ts';

interface IssuesDrawerProps {
  readonly period: DutyPeriod;
  readonly onGoTo: (pointer: Pointer) => void;
  readonly onClose: () => void;
}

const byDate = (one: { date: string }, other: { date: string }) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0);

/** What is not right in this period yet, each with a way to its cell. */
export const IssuesDrawer = ({ period, onGoTo, onClose }: IssuesDrawerProps) => {
  const breaches = [...period.breaches].sort((one, other) => Number(other.hard) - Number(one.hard) || byDate(one, other));
  const open = [...period.open].sort(byDate);
  const goToOpen = (place: OpenPlace) => onGoTo({ ...place, personId: null });
  return (
    <Drawer open onClose={onClose} size="min(33rem, 100vw)" title="空缺和违规">
      <h2 className="cell-title">空缺 {open.length} 处</h2>
      {open.length === 0 && <p className="quiet">每个岗位都排满了。</p>}
      <ul className="candidates">
        {open.map((place) => (
          <li key={`${place.date} ${place.shiftId} ${place.dutyPostId}`} className="candidate candidate-line">
            <span>
              {placeWords(period.setup, place)} <span className="duty-missing">缺{place.missing}人</span>
            </span>
            <Button size="small" aria-label={`前往 ${placeWords(period.setup, place)}`} onClick={() => goToOpen(place)}>
              前往
            </Button>
          </li>
        ))}
      </ul>
      <h2 className="cell-title">违反规则 {breaches.length} 处</h2>
      {breaches.length === 0 && <p className="quiet">没有违反规则的地方。</p>}
      <ul className="candidates">
        {breaches.map((breach) => (
          <li
            key={`${breach.rule} ${breach.date} ${breach.shiftId} ${breach.personId} ${breach.sentence}`}
            className="candidate candidate-line"
          >
            <BreachSentences breaches={[breach]} />
            <Button size="small" aria-label={`前往：${breach.sentence}`} onClick={() => onGoTo(breach)}>
              前往
            </Button>
          </li>
        ))}
      </ul>
    </Drawer>
  );
};
