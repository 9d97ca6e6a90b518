import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 日报 */
export const BriefsPage = () => (
  <PageFrame title="日报" question="今天的日报怎么写？">
    {null}
  </PageFrame>
);
