import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 卡口与宣传 */
export const GateFiguresPage = () => (
  <PageFrame title="卡口与宣传" question="这几天卡口查了多少，宣传了多少？">
    {null}
  </PageFrame>
);
