import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 诉求 */
export const RequestsPage = () => (
  <PageFrame title="诉求" question="谁要办什么事，几点前办好？">
    {null}
  </PageFrame>
);
