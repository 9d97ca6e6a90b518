import { Link, useSearchParams } from 'react-router';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { useToday } from '#renderer/ui/use-today.ts';
import { ExpiringPart } from './expiring-part.tsx';
import { ItemUsePart } from './item-use-part.tsx';
import { UseLinesTable } from './use-lines-table.tsx';
import './supply-use.css';

/** 用量: how long it lasts, what spoils, and who used it. */
export const SupplyUsePage = () => {
  const { data: lines, error, refetch } = useHostQuery('use.overview', {});
  const [params, setParams] = useSearchParams();
  const today = useToday();
  const chosen = params.get('focus') ?? lines?.find((line) => line.usedInSevenDays > 0)?.item.id ?? lines?.[0]?.item.id ?? null;
  return (
    <PageFrame title="用量" question="用了多少，还能用几天？" wide>
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!lines && !error && <Busy label="正在统计…" />}
      {lines?.length === 0 && (
        <EmptyState title="这里看每样东西还能用几天">
          到<Link to="/supplies">“库存与流水”</Link>登记接收和发放，这里就算出够用天数、每日收发和谁用了多少。
        </EmptyState>
      )}
      {lines && lines.length > 0 && (
        <>
          <ExpiringPart />
          <UseLinesTable lines={lines} chosen={chosen} onChoose={(itemId) => setParams({ focus: itemId })} />
          {chosen && <ItemUsePart key={chosen} itemId={chosen} today={today} />}
        </>
      )}
    </PageFrame>
  );
};
