import { App, Button } from 'antd';
import { useState } from 'react';
import type { UsedReply } from '#core/contract/request-routes.ts';
import { requestKinds } from '#core/service/requests/request.ts';
import { usualReplies } from '#core/service/requests/usual-replies.ts';
import { useAct } from '#renderer/api/use-act.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { copyText } from '#renderer/ui/copy-text.ts';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { ReplyDrawer } from './reply-drawer.tsx';

const none: readonly never[] = [];

const ReplyLine = ({ reply, onOpen }: { readonly reply: UsedReply; readonly onOpen: () => void }) => {
  const { message } = App.useApp();
  const remove = useAct('reply.remove', { done: () => `已删除“${reply.title}”` });
  const copy = () => {
    if (copyText(reply.words)) message.success('已复制，到群里粘贴即可');
    else message.warning('没能自动复制，请选中文字按 Ctrl+C。');
  };
  return (
    <li className="request-reply">
      <div className="request-reply-head">
        <Button type="link" className="name-button" onClick={onOpen}>
          {reply.title}
        </Button>
        <span className="quiet">
          {requestKinds[reply.kind]}，用过 <span className="figures">{reply.used}</span> 次
        </span>
        <span className="row-actions">
          <Button type="link" aria-label={`复制“${reply.title}”的答复`} onClick={copy}>
            复制
          </Button>
          <Button type="link" loading={remove.busy} aria-label={`删除“${reply.title}”`} onClick={() => void remove.run({ id: reply.id })}>
            删除
          </Button>
        </span>
      </div>
      <p>{reply.words}</p>
    </li>
  );
};

/** Those of the usual set that nobody has taken over yet. */
const useUsualReplies = (replies: readonly UsedReply[]) => {
  const missing = usualReplies.filter(({ title }) => replies.every((reply) => reply.title !== title));
  const add = useAct('reply.addMany', { done: ({ added }) => `已加入 ${added} 条，请把【】里的改成本站的` });
  const take = () => void add.run({ replies: missing.map((fields) => ({ id: crypto.randomUUID(), fields })) });
  return { missing: missing.length, take, busy: add.busy };
};
type Usual = ReturnType<typeof useUsualReplies>;

const NoReplies = ({ usual, onAdd }: { readonly usual: Usual; readonly onAdd: () => void }) => (
  <EmptyState
    title="还没有常用答复"
    action={
      <span className="row-actions">
        <Button type="primary" loading={usual.busy} onClick={usual.take}>
          加入常见的 {usual.missing} 条
        </Button>
        <Button onClick={onAdd}>自己写一条</Button>
      </span>
    }
  >
    大家常问的答一次，以后一点就用：{usualReplies.map(({ title }) => title).join('、')}。加入以后都能改。
  </EmptyState>
);

/** 常用答复: answered once, used again; the most used stands first. */
export const RepliesPart = () => {
  const { data: replies, error, refetch } = useHostQuery('reply.list', {});
  const [open, setOpen] = useState<UsedReply | 'new' | null>(null);
  const usual = useUsualReplies(replies ?? none);
  return (
    <>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {replies?.length === 0 && <NoReplies usual={usual} onAdd={() => setOpen('new')} />}
      {replies && replies.length > 0 && (
        <>
          <div className="request-head">
            <p className="request-answer">
              常用答复 <strong className="figures">{replies.length}</strong> 条，办结时一点就用
            </p>
            <span className="row-actions">
              {usual.missing > 0 && (
                <Button loading={usual.busy} onClick={usual.take}>
                  加入常见的 {usual.missing} 条
                </Button>
              )}
              <Button type="primary" onClick={() => setOpen('new')}>
                写一条
              </Button>
            </span>
          </div>
          <ul className="plain-list" aria-label="常用答复">
            {replies.map((reply) => (
              <ReplyLine key={reply.id} reply={reply} onOpen={() => setOpen(reply)} />
            ))}
          </ul>
        </>
      )}
      {open && <ReplyDrawer reply={open === 'new' ? null : open} onClose={() => setOpen(null)} />}
    </>
  );
};
