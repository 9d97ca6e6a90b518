import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 捐赠 */
export const DonationsPage = () => (
  <PageFrame title="捐赠" question="谁捐了什么，去了哪里？">
    {null}
  </PageFrame>
);
