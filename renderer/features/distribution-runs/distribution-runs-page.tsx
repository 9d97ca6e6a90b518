import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 入户分发 */
export const DistributionRunsPage = () => (
  <PageFrame title="入户分发" question="每户都送到了吗？">
    {null}
  </PageFrame>
);
