import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { PlanState } from '#core/duty/plan-state.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';
import { ReturnFocus } from '#renderer/ui/return-focus.tsx';
import type { Period } from './period.ts';
import { PublishDialog } from './publish-dialog.tsx';
import './plan-version-mark.css';

/** 草稿, or 第 N 版 with how far the table has gone from it. */
export const planStateWords = ({ latest, numbers, changes, recorded, unpublished }: PlanState): string => {
  if (!latest) return '草稿，还没有发布';
  const versions = [...numbers].sort((a, b) => a - b).join('、');
  const parts = [
    `第 ${versions} 版`,
    changes.length === 0 ? '和发布的一样' : `比第 ${versions} 版有 ${changes.length} 处改动`,
    recorded > 0 ? `已登记变动 ${recorded} 条` : '',
    unpublished.length > 0 ? `${unpublished.length} 天还没有发布` : '',
  ];
  return parts.filter(Boolean).join('，');
};

/** Beside the period: what hangs at the gate, and the button that publishes. */
export const PlanVersionMark = ({ range }: { readonly range: Period }) => {
  const { data } = useHostQuery('planVersion.state', range);
  const [open, setOpen] = useState(false);
  if (!data) return null;
  const asPublished = data.latest !== null && data.changes.length === 0 && data.unpublished.length === 0;
  return (
    <div className="plan-version-mark">
      <span
        role="status"
        className={asPublished ? 'done' : ''}
        title={data.latest ? `${timeWords(data.latest.publishedAt)} 发布` : undefined}
      >
        {planStateWords(data)}
      </span>
      {data.latest && <Link to="/duty/versions">看改动</Link>}
      <Button disabled={asPublished} onClick={() => setOpen(true)}>
        发布
      </Button>
      {open && (
        <>
          <ReturnFocus />
          <PublishDialog range={range} state={data} onClose={() => setOpen(false)} />
        </>
      )}
    </div>
  );
};
