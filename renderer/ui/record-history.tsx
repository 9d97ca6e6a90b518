import { HistoryOutlined } from '@ant-design/icons';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import type { InputOf } from '#core/contract/routes.ts';
import type { FieldChange, TraceEntry } from '#core/history/trace.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useMay } from '#renderer/api/use-me.ts';
import { Busy } from './busy.tsx';
import { DateText } from './date-text.tsx';
import { FailureNotice } from './failure-notice.tsx';
import './record-history.css';

interface RecordHistoryProps extends InputOf<'trace.record'> {
  /** what the record is called, for the head of the drawer */
  readonly name: string;
}

const howWords = { added: '新建', changed: '修改', removed: '去掉', restored: '恢复' } as const;

const Change = ({ change: { label, before, after } }: { readonly change: FieldChange }) => (
  <li>
    <span className="trace-field">{label}</span>
    {before !== '' && (
      <>
        <del className="trace-text">{before}</del>
        <span className="trace-arrow">改成</span>
      </>
    )}
    <ins className="trace-text">{after}</ins>
  </li>
);

const Entry = ({ entry }: { readonly entry: TraceEntry }) => (
  <li className="trace-entry">
    <div className="trace-head">
      <DateText value={entry.at} />
      <strong>{entry.user}</strong>
      <span>{entry.label}</span>
      <span className="quiet">第 {entry.seq} 条</span>
    </div>
    {entry.part !== '' && (
      <div className="trace-part">
        {howWords[entry.how]}
        {entry.part}
      </div>
    )}
    {entry.fields.length > 0 && (
      <ul className="trace-fields">
        {entry.fields.map((change) => (
          <Change key={change.label} change={change} />
        ))}
      </ul>
    )}
  </li>
);

const Trace = ({ kind, id }: Pick<RecordHistoryProps, 'kind' | 'id'>) => {
  const { data, error, refetch } = useHostQuery('trace.record', { kind, id });
  if (error) return <FailureNotice failure={error} onRetry={() => void refetch()} />;
  if (!data) return <Busy label="正在查看历史…" />;
  return (
    <>
      {data.entries.length === 0 && data.erased === 0 && <p className="quiet">还没有改动过。</p>}
      <ol className="trace">
        {data.entries.map((entry) => (
          <Entry key={`${entry.seq} ${entry.part} ${entry.how}`} entry={entry} />
        ))}
      </ol>
      {data.more && <p className="quiet">更早的改动在“设置”的“操作记录”里。</p>}
      {data.erased > 0 && <p className="quiet">另有 {data.erased} 次改动的内容已经清除。</p>}
    </>
  );
};

/** 历史: who changed what of this record, when, from what to what. A quiet button for the head or foot of a record. */
export const RecordHistory = ({ kind, id, name }: RecordHistoryProps) => {
  const { may } = useMay('trace.record');
  const [open, setOpen] = useState(false);
  if (!may) return null;
  return (
    <>
      <Button type="text" icon={<HistoryOutlined />} onClick={() => setOpen(true)}>
        历史
      </Button>
      {open && (
        <Drawer open title={`历史：${name}`} size="min(46rem, 100vw)" onClose={() => setOpen(false)}>
          <Trace kind={kind} id={id} />
        </Drawer>
      )}
    </>
  );
};
