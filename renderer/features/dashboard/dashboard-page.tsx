import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 数据 */
export const DashboardPage = () => (
  <PageFrame title="数据" question="这几天做了多少事？">
    {null}
  </PageFrame>
);
