import { Input, Table } from 'antd';
import { useMemo, useState } from 'react';
import type { OpenRequests } from '#core/contract/request-routes.ts';
import { householdText } from '#core/service/household.ts';
import { requestKinds, type ServiceRequest } from '#core/service/requests/request.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { useKeptState } from '#renderer/api/use-kept-state.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { useMinuteClock } from '#renderer/ui/use-minute-clock.ts';
import { useNarrow } from '#renderer/ui/use-narrow.ts';
import { useRem } from '#renderer/ui/use-rem.ts';
import { AssignBar } from './assign-bar.tsx';
import { openColumns } from './open-columns.tsx';
import { QuickEntry } from './quick-entry.tsx';
import type { Beside } from './requests-beside.tsx';
import type { RequestsDesk } from './use-requests.ts';

/** Above this many rows only the visible ones are in the page. */
const VIRTUAL_FROM = 100;
const HEIGHT_REM = 26;
const WIDTH_REM = 70;
/** beside the rail and its margins */
const NARROW_REM = 81;
const NARROW_WIDTH_REM = 34;

interface PartProps {
  readonly desk: RequestsDesk;
  readonly onBeside: (beside: Beside) => void;
}

const Answer = ({ open }: { readonly open: OpenRequests }) => (
  <p className="request-answer" role="status">
    在办 <strong className="figures">{open.total}</strong> 条
    {open.overdue > 0 ? (
      <span className="bad">
        ，其中 <strong className="figures">{open.overdue}</strong> 条超时
      </span>
    ) : (
      open.total > 0 && <span className="done">，都在时限内</span>
    )}
    <span className="quiet">
      ；今天办结 <span className="figures">{open.doneToday}</span> 条
    </span>
    {open.total > open.lines.length && <span className="look">。只列出最急的 {open.lines.length} 条</span>}
  </p>
);

const fits = (request: ServiceRequest, words: string, desk: RequestsDesk): boolean => {
  const all = [`第${request.number}号`, householdText(request.place, desk.site), request.words, desk.nameOf(request.takerId)];
  return words === '' || [...all, requestKinds[request.kind], request.phone].some((one) => one.includes(words));
};

type TableProps = PartProps & { readonly lines: readonly ServiceRequest[] };

const OpenTable = ({ lines, desk, onBeside }: TableProps) => {
  const rem = useRem();
  const narrow = useNarrow(NARROW_REM);
  const now = useMinuteClock();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const columns = useMemo(() => openColumns({ rem, narrow, now, desk, onBeside }), [rem, narrow, now, desk, onBeside]);
  const long = lines.length > VIRTUAL_FROM;
  const still = chosen.filter((id) => lines.some((line) => line.id === id));
  return (
    <>
      {still.length > 0 && (
        <AssignBar ids={still} people={desk.people} onAll={() => setChosen(lines.map(({ id }) => id))} onDone={() => setChosen([])} />
      )}
      <Table<ServiceRequest>
        className="request-table"
        size="small"
        rowKey="id"
        dataSource={lines}
        columns={columns}
        pagination={false}
        virtual={long}
        scroll={{ x: (narrow ? NARROW_WIDTH_REM : WIDTH_REM) * rem, ...(long ? { y: HEIGHT_REM * rem } : {}) }}
        rowSelection={{
          columnWidth: 3 * rem,
          // the hidden row that measures columns would hold a second one that can be tabbed to
          hideSelectAll: true,
          selectedRowKeys: [...still],
          onChange: (keys) => setChosen(keys as string[]),
          getCheckboxProps: ({ number }) => ({ 'aria-label': `选第${number}号` }),
        }}
        rowClassName={({ dueAt }) => (dueAt !== null && dueAt < now ? 'request-late' : '')}
        locale={{ emptyText: '没有符合的诉求，换个字再找。' }}
      />
    </>
  );
};

/** 在办: what is over time first, and the line for the next one above it. */
export const OpenPart = ({ desk, onBeside }: PartProps) => {
  const { data: open, error, refetch } = useHostQuery('request.open', {});
  const [words, setWords] = useKeptState('request-filter', '');
  const lines = useMemo(() => (open?.lines ?? []).filter((line) => fits(line, words.trim(), desk)), [open, words, desk]);
  return (
    <>
      <QuickEntry desk={desk} />
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!open && !error && <Busy label="正在打开诉求…" />}
      {open && (
        <div className="request-head">
          <Answer open={open} />
          {open.total > 1 && (
            <Input.Search
              allowClear
              className="request-filter"
              aria-label="在这里找"
              placeholder="楼室、字、接单人"
              value={words}
              onChange={(event) => setWords(event.target.value)}
            />
          )}
        </div>
      )}
      {open?.total === 0 && (
        <EmptyState title="没有在办的诉求">
          居民打来电话、在群里说话、上门来问，都在上面写一行，按回车登记：门牌写在前面，例如“3-2-501
          老人降压药没了”。每条有号、有时限、有结果。
        </EmptyState>
      )}
      {open && open.total > 0 && <OpenTable lines={lines} desk={desk} onBeside={onBeside} />}
    </>
  );
};
