import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 报到与培训 */
export const ReportingPage = () => (
  <PageFrame title="报到与培训" question="谁来报到，能上什么岗？">
    {null}
  </PageFrame>
);
