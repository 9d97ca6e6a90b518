import { Button, Table } from 'antd';
import { useState } from 'react';
import { countDue, type PurgeLine, type PurgeNote, type PurgeState, purgeKindNames, purgeKinds } from '#core/post/purge.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { dateWords, timeWords } from '#renderer/ui/date-text.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { FoldedPart } from '#renderer/ui/folded-part.tsx';
import { FactsTable } from './facts-table.tsx';
import { PurgeDialog } from './purge-dialog.tsx';
import { RulesForm } from './rules-form.tsx';

const lineColumns = [
  { title: '哪一类', key: 'kind', render: (_: unknown, { kind }: PurgeLine) => purgeKinds[kind].word },
  { title: '日期', key: 'day', render: (_: unknown, { day }: PurgeLine) => <span className="figures">{dateWords(day)}</span> },
  { title: '哪一条', dataIndex: 'what' },
];

const Due = ({ state }: { readonly state: PurgeState }) => {
  const [asking, setAsking] = useState(false);
  const total = countDue(state.due);
  if (total === 0) return <p className="done">现在没有到期要清除的。</p>;
  const kinds = purgeKindNames.filter((kind) => state.due[kind] > 0);
  return (
    <>
      <p className="look">
        有 {total} 处到期：{kinds.map((kind) => `${purgeKinds[kind].word} ${state.due[kind]} 处`).join('、')}。
      </p>
      <FoldedPart title="看是哪些" digest="" failing={false}>
        <Table<PurgeLine>
          rowKey={(line) => `${line.kind} ${line.day} ${line.what} ${state.lines.indexOf(line)}`}
          columns={lineColumns}
          dataSource={[...state.lines]}
          pagination={state.lines.length > 50 ? { pageSize: 50 } : false}
          size="small"
        />
      </FoldedPart>
      <div className="row">
        <Button danger onClick={() => setAsking(true)}>
          清除到期的 {total} 处…
        </Button>
      </div>
      {asking && <PurgeDialog state={state} total={total} onClose={() => setAsking(false)} />}
    </>
  );
};

const doneWords = ({ counts, steps }: PurgeNote): string =>
  `${purgeKindNames.flatMap((kind) => (counts[kind] ? [`${purgeKinds[kind].word} ${counts[kind]} 处`] : [])).join('、')}；抹去 ${steps} 步操作记录的内容`;

const Done = ({ notes }: { readonly notes: readonly PurgeNote[] }) => (
  <ul className="privacy-done">
    {notes.map((note) => (
      <li key={`${note.at} ${note.steps} ${note.user}`}>
        {timeWords(note.at)} {note.user}：{doneWords(note)}
      </li>
    ))}
  </ul>
);

/** For the secretary: what is due stands first, then what is kept at all, how long, and what went before. */
export const DuePart = () => {
  const { data, error, refetch } = useHostQuery('privacy.state', {});
  return (
    <>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!data && !error && <Busy label="正在查看到期的内容…" />}
      {data && (
        <section aria-label="现在到期的">
          <Due state={data} />
        </section>
      )}
      <section className="privacy-part">
        <h2>存了谁的什么</h2>
        <FactsTable />
      </section>
      {data && (
        <section className="privacy-part">
          <h2>每一类留多久</h2>
          <RulesForm rules={data.rules} />
        </section>
      )}
      {data && data.done.length > 0 && (
        <section className="privacy-part">
          <h2>清除过的</h2>
          <Done notes={data.done} />
        </section>
      )}
    </>
  );
};
