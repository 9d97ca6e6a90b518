import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 发布与变动 */
export const PlanVersionsPage = () => (
  <PageFrame title="发布与变动" question="贴出去的是哪一版？后来变了什么？" wide>
    <span />
  </PageFrame>
);
