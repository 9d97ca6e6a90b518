import { Button } from 'antd';
import { useState } from 'react';
import { type PioneerPost, pioneerHolders } from '#core/roster/organisation/pioneer-post.ts';
import type { Person } from '#core/roster/person.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import type { BranchData } from '../branch-data.ts';
import { PrintButton } from '../print-button.tsx';
import { PioneerDrawer } from './pioneer-drawer.tsx';

type Beside = { readonly kind: 'none' } | { readonly kind: 'post'; readonly post: PioneerPost | null };

interface CardProps {
  readonly post: PioneerPost;
  readonly people: readonly Person[];
  readonly onEdit: () => void;
}

const Holders = ({ post, people }: Pick<CardProps, 'post' | 'people'>) => {
  const holders = pioneerHolders(post, people);
  if (holders.length === 0) return <p className="look">还没有人在岗。</p>;
  return (
    <>
      <p className="pioneer-names">
        {holders
          .filter((holder) => holder.gap === null)
          .map((holder) => holder.name)
          .join('、')}
      </p>
      {holders.map(
        (holder) =>
          holder.gap && (
            <p key={holder.personId} className="look">
              {holder.gap}
            </p>
          ),
      )}
    </>
  );
};

const PioneerCard = ({ post, people, onEdit }: CardProps) => {
  const remove = useAct('pioneer.remove', { done: () => `已删除${post.name}` });
  return (
    <section className="group-card" aria-label={post.name}>
      <h2>{post.name}</h2>
      {post.place && <p className="quiet">{post.place}</p>}
      <Holders post={post} people={people} />
      {post.duties && <p className="group-duties">职责：{post.duties}</p>}
      {post.commitment && <p className="group-duties">承诺：{post.commitment}</p>}
      <div className="row-actions">
        <Button aria-label={`修改${post.name}`} onClick={onEdit}>
          修改
        </Button>
        <Button aria-label={`删除${post.name}`} loading={remove.busy} onClick={() => void remove.run({ id: post.id })}>
          删除
        </Button>
      </div>
    </section>
  );
};

/** 党员先锋岗: which Party member answers for which place by name. */
export const PioneersView = ({ data }: { readonly data: BranchData }) => {
  const [beside, setBeside] = useState<Beside>({ kind: 'none' });
  const posts = data.organisation.pioneerPosts;
  const add = (
    <Button type={posts.length === 0 ? 'primary' : 'default'} onClick={() => setBeside({ kind: 'post', post: null })}>
      设一个先锋岗
    </Button>
  );
  return (
    <>
      {posts.length === 0 ? (
        <EmptyState title="这里会列出党员先锋岗、在岗党员和承诺" action={add}>
          例如：进口卡口党员先锋岗。亮身份、亮职责、亮承诺，岗牌可以打印。
        </EmptyState>
      ) : (
        <div className="row">
          {add}
          <PrintButton words="打印岗牌" title="党员先锋岗岗牌" document={{ kind: 'pioneer-sign', size: 'A4' }} />
          <span className="quiet">由中共党员（含预备党员）担任。</span>
        </div>
      )}
      <div className="group-board">
        {posts.map((post) => (
          <PioneerCard key={post.id} post={post} people={data.people} onEdit={() => setBeside({ kind: 'post', post })} />
        ))}
      </div>
      {beside.kind === 'post' && <PioneerDrawer post={beside.post} people={data.people} onClose={() => setBeside({ kind: 'none' })} />}
    </>
  );
};
