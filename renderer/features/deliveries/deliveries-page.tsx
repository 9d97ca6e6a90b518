import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 配送 */
export const DeliveriesPage = () => (
  <PageFrame title="配送" question="今天给谁家送什么，送到了没有？">
    {null}
  </PageFrame>
);
