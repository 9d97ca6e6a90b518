import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 组织 */
export const BranchPage = () => (
  <PageFrame title="组织" question="谁对哪一片负责？">
    {null}
  </PageFrame>
);
