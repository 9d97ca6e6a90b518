import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 包保 */
export const CarePage = () => (
  <PageFrame title="包保" question="今天该联系哪几户？">
    {null}
  </PageFrame>
);
