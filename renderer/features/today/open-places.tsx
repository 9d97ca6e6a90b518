import { Link } from 'react-router';
import type { TodaySummary } from '#core/contract/results.ts';
import { dateWords } from '#renderer/ui/date-text.tsx';

const SHOWN = 5;

/** 空岗 and broken rules that are coming. */
export const OpenPlaces = ({ summary }: { readonly summary: TodaySummary }) => {
  const { openPlaces, breaches, plannedUntil } = summary;
  const calm = openPlaces.length === 0 && breaches.length === 0;
  return (
    <section className="panel" aria-label="空岗和规则">
      <h2>空岗和规则</h2>
      <ul className="plain-list">
        {openPlaces.slice(0, SHOWN).map((place) => (
          <li key={`${place.date}-${place.shiftId}-${place.dutyPostId}`} className="look">
            {dateWords(place.date)} {place.shiftName} {place.postName} 缺 {place.missing} 人
          </li>
        ))}
        {breaches.slice(0, SHOWN).map((breach) => (
          <li key={`${breach.rule}-${breach.sentence}`} className={breach.hard ? 'bad' : 'look'}>
            {breach.sentence}
          </li>
        ))}
      </ul>
      {openPlaces.length > SHOWN && <p className="quiet">还有 {openPlaces.length - SHOWN} 处空岗。</p>}
      {breaches.length > SHOWN && <p className="quiet">还有 {breaches.length - SHOWN} 处不合规则。</p>}
      {calm && plannedUntil && <p className="done">没有空岗，也没有不合规则的安排。</p>}
      <p>
        {plannedUntil ? `已排到 ${dateWords(plannedUntil)}。` : '还没有排班。'} <Link to="/duty">去排班</Link>
      </p>
    </section>
  );
};
