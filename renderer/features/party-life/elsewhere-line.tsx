import { Link } from 'react-router';
import { isOpen } from '#core/roster/application.ts';
import { pioneerHolders } from '#core/roster/organisation/pioneer-post.ts';
import type { Person } from '#core/roster/person.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';

/** Applications are the secretary's alone to see. */
const Applications = () => {
  const { data } = useHostQuery('application.list', {});
  if (!data) return null;
  const waiting = data.filter(isOpen).length;
  return (
    <>
      <span className="figures">{data.length}</span> 份<Link to="/roster/reporting?part=applications">入党申请</Link>
      {waiting > 0 && <span className="look">，{waiting} 份还没有转交</span>}
    </>
  );
};

/** 党员先锋岗 and 入党申请 have pages of their own; their counts lead there. */
export const ElsewhereLine = ({ people }: { readonly people: readonly Person[] }) => {
  const { data } = useHostQuery('organisation.get', {});
  const { may } = useMay('application.list');
  const posts = data?.pioneerPosts ?? [];
  const open = posts.filter((post) => pioneerHolders(post, people).every((holder) => holder.gap !== null)).length;
  return (
    <p className="party-elsewhere">
      {data && (
        <>
          <span className="figures">{posts.length}</span> 个<Link to="/roster/branch">党员先锋岗</Link>
          {open > 0 && <span className="look">，{open} 个还没有人</span>}
        </>
      )}
      {data && may && '；'}
      {may && <Applications />}
    </p>
  );
};
