import { Link } from 'react-router';
import { dateOf, type LocalTime } from '#core/time/local-date.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';

/** 工作日报 go up in the evening. */
const FROM_HOUR = 17;

/** 写日报, from five in the afternoon on, until it is saved. */
export const BriefOffer = ({ now }: { readonly now: LocalTime }) => {
  const { may } = useMay('brief.save');
  const { data } = useHostQuery('brief.list', {});
  const today = dateOf(now);
  const written = data?.lines.some(({ kind, from }) => kind === 'day' && from === today) ?? true;
  if (!may || written || Number(now.slice(11, 13)) < FROM_HOUR) return null;
  return (
    <section className="panel" aria-label="今天的日报">
      <h2>今天的日报</h2>
      <div className="do-row">
        <span>数字已经汇总好了，看一遍，改一改</span>
        <Link to={`/today/brief?focus=day-${today}`}>写日报</Link>
      </div>
    </section>
  );
};
