import { Button } from 'antd';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useHostQuery } from '#renderer/api/use-host.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { PageFrame } from '#renderer/ui/page-frame.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { CountList } from './count-list.tsx';
import { CountView } from './count-view.tsx';
import { StartDrawer } from './start-drawer.tsx';
import '#renderer/ui/form-parts.css';
import './stock-counts.css';
import { May } from '#renderer/ui/may.tsx';

const NoCounts = () => (
  <EmptyState title="还没有盘点过">
    选一处存放处，两个人一起点：可以打印空白盘点表拿到货架前写，也可以对着屏幕逐行输入。点完写明差异的原因，差异作为一张单据记进流水账。
  </EmptyState>
);

/** 盘点: do book and shelf agree? */
export const StockCountsPage = () => {
  const { data: counts, error, refetch } = useHostQuery('count.list', {});
  const [params, setParams] = useSearchParams();
  const [starting, setStarting] = useState(false);
  const [blank, setBlank] = useState<boolean | null>(null);
  const focus = params.get('focus');
  const show = (id: string | null) => setParams(id === null ? {} : { focus: id });
  return (
    <PageFrame
      title="盘点"
      question="账和物对得上吗？"
      wide
      actions={
        <May route="count.start">
          <Button type={focus === null ? 'primary' : 'default'} onClick={() => setStarting(true)}>
            开始盘点
          </Button>
        </May>
      }
    >
      <FailureNotice failure={error} onRetry={() => void refetch()} />
      {!counts && !error && <Busy label="正在查看盘点…" />}
      {focus !== null && <CountView key={focus} id={focus} onPrint={setBlank} onBack={() => show(null)} />}
      {focus === null && counts && counts.length > 0 && <CountList counts={counts} onOpen={show} />}
      {focus === null && counts?.length === 0 && <NoCounts />}
      {starting && (
        <StartDrawer
          onClose={() => setStarting(false)}
          onStarted={({ id }) => {
            setStarting(false);
            show(id);
          }}
        />
      )}
      {blank !== null && focus !== null && (
        <PrintDialog
          title={blank ? '空白盘点表' : '盘点报告'}
          document={{ kind: 'count-sheet', countId: focus as never, blank }}
          onClose={() => setBlank(null)}
        />
      )}
    </PageFrame>
  );
};
