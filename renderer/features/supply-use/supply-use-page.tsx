import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 用量 */
export const SupplyUsePage = () => (
  <PageFrame title="用量" question="用了多少，还能用几天？">
    {null}
  </PageFrame>
);
