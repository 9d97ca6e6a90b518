import { Button, Table, type TableProps } from 'antd';
import { useMemo } from 'react';
import { householdText } from '#core/service/household.ts';
import { requestKinds, requestOutcomes, type ServiceRequest } from '#core/service/requests/request.ts';
import { wasInTime } from '#core/service/requests/request-clock.ts';
import { dateOf, shortDate } from '#core/time/local-date.ts';
import { minutesBetween, spanText } from '#core/time/local-minutes.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { useNarrow } from '#renderer/ui/use-narrow.ts';
import { useRem } from '#renderer/ui/use-rem.ts';
import { useToday } from '#renderer/ui/use-today.ts';
import { CopyAnswer } from './copy-answer.tsx';
import { lastDays, type RequestSpan, RequestSpanPart } from './request-span.tsx';
import type { Beside } from './requests-beside.tsx';
import type { RequestsDesk } from './use-requests.ts';

const VIRTUAL_FROM = 100;
const HEIGHT_REM = 30;
const WIDTH_REM = 72;
/** beside the rail and its margins */
const NARROW_REM = 83;
const NARROW_WIDTH_REM = 34;

interface DonePartProps {
  readonly desk: RequestsDesk;
  readonly onBeside: (beside: Beside) => void;
}

const Took = ({ request }: { readonly request: ServiceRequest }) => {
  if (!request.answer) return null;
  const late = wasInTime(request.dueAt, request.answer.doneAt) === false;
  return (
    <span className="request-stack figures">
      <span>{spanText(Math.max(0, minutesBetween(request.at, request.answer.doneAt)))}</span>
      <span className={late ? 'bad' : 'done'}>{late ? '超时办结' : '按时'}</span>
    </span>
  );
};

const Result = ({ request }: { readonly request: ServiceRequest }) =>
  request.answer && (
    <span className="request-stack">
      <strong>{requestOutcomes[request.answer.outcome]}</strong>
      <span>{request.answer.result}</span>
    </span>
  );

const DoneAt = ({ request: { answer } }: { readonly request: ServiceRequest }) =>
  answer && <span className="figures">{`${shortDate(dateOf(answer.doneAt))} ${answer.doneAt.slice(11)}`}</span>;

const Wish = ({ request, desk, onBeside }: DonePartProps & { readonly request: ServiceRequest }) => (
  <span className="request-wish">
    <Button type="link" className="name-button request-words" onClick={() => onBeside({ kind: 'edit', request })}>
      {request.words === '' ? '（内容已清除）' : request.words}
    </Button>
    <span className="quiet">{[requestKinds[request.kind], desk.nameOf(request.takerId)].filter(Boolean).join('，')}</span>
  </span>
);

const Copy = ({ request: { number, answer }, desk }: Pick<DonePartProps, 'desk'> & { readonly request: ServiceRequest }) =>
  answer && answer.result !== '' && <CopyAnswer small number={number} answer={answer} branchName={desk.branchName} />;

type Columns = NonNullable<TableProps<ServiceRequest>['columns']>;

const columnsOf = (rem: number, { desk, onBeside }: DonePartProps): Columns => [
  { key: 'number', title: '号', width: 4.5 * rem, render: (_, { number }) => <strong className="figures">{number}</strong> },
  { key: 'doneAt', title: '办结', width: 8 * rem, render: (_, request) => <DoneAt request={request} /> },
  { key: 'place', title: '楼室', width: 9 * rem, render: (_, { place }) => householdText(place, desk.site) || '没写哪户' },
  { key: 'words', title: '诉求', width: 18 * rem, render: (_, request) => <Wish {...{ request, desk, onBeside }} /> },
  { key: 'result', title: '结果', width: 18 * rem, render: (_, request) => <Result request={request} /> },
  { key: 'took', title: '用时', width: 8 * rem, render: (_, request) => <Took request={request} /> },
  { key: 'acts', title: '操作', width: 6.5 * rem, render: (_, request) => <Copy request={request} desk={desk} /> },
];

/** The same below each other: beside each other the last ones would be out of sight. */
const narrowColumnsOf = (rem: number, { desk, onBeside }: DonePartProps): Columns => [
  { key: 'number', title: '号', width: 3 * rem, render: (_, { number }) => <strong className="figures">{number}</strong> },
  {
    key: 'words',
    title: '诉求',
    width: 15 * rem,
    render: (_, request) => (
      <span className="request-stack">
        {householdText(request.place, desk.site) || '没写哪户'}
        <Wish {...{ request, desk, onBeside }} />
      </span>
    ),
  },
  {
    key: 'result',
    title: '结果、用时',
    width: 16 * rem,
    render: (_, request) => (
      <span className="request-stack">
        <Result request={request} />
        <DoneAt request={request} />
        <Took request={request} />
        <Copy request={request} desk={desk} />
      </span>
    ),
  },
];

/** 已办 by the day it was done; the answer is one click from the group chat. */
export const DonePart = (props: DonePartProps) => {
  const rem = useRem();
  const today = useToday();
  const [span, setSpan] = useKeptState<RequestSpan>('request-done-span', lastDays(today, 7));
  const { data: done, error, refetch } = useHostQuery('request.done', span);
  const { desk, onBeside } = props;
  const narrow = useNarrow(NARROW_REM);
  const columns = useMemo(() => (narrow ? narrowColumnsOf : columnsOf)(rem, { desk, onBeside }), [narrow, rem, desk, onBeside]);
  const long = (done?.lines.length ?? 0) > VIRTUAL_FROM;
  return (
    <>
      <div className="request-head">
        <RequestSpanPart today={today} span={span} onChange={setSpan} />
        {done && (
          <p className="request-answer">
            办结 <strong className="figures">{done.total}</strong> 条
            {done.total > done.lines.length && <span className="look">，只列出最近 {done.lines.length} 条</span>}
          </p>
        )}
      </div>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!done && !error && <Busy label="正在查已办的诉求…" />}
      {done?.total === 0 && <EmptyState title="这段时间没有办结的诉求">办结以后，结果和用时都在这里，随时复制答复。</EmptyState>}
      {done && done.total > 0 && (
        <Table<ServiceRequest>
          className="request-table"
          size="small"
          rowKey="id"
          dataSource={done.lines}
          columns={columns}
          pagination={false}
          virtual={long}
          scroll={{ x: (narrow ? NARROW_WIDTH_REM : WIDTH_REM) * rem, ...(long ? { y: HEIGHT_REM * rem } : {}) }}
        />
      )}
    </>
  );
};
