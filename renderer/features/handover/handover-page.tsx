import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 交接班 */
export const HandoverPage = () => (
  <PageFrame title="交接班" question="这一班交清了没有？" wide>
    <span />
  </PageFrame>
);
