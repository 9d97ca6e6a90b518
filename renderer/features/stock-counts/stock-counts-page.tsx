import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 盘点 */
export const StockCountsPage = () => (
  <PageFrame title="盘点" question="账和物对得上吗？">
    {null}
  </PageFrame>
);
