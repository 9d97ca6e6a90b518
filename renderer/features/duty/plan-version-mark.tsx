import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';
import type { Period } from './period.ts';
import { planStateWords } from './plan-state-words.ts';
import { PublishDialog } from './publish-dialog.tsx';
import './plan-version-mark.css';

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
      {open && <PublishDialog range={range} state={data} onClose={() => setOpen(false)} />}
    </div>
  );
};
