import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 到岗 */
export const AttendancePage = () => (
  <PageFrame title="到岗" question="现在谁在岗？" wide>
    <span />
  </PageFrame>
);
