import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 支部生活 */
export const PartyLifePage = () => (
  <PageFrame title="支部生活" question="支部做了什么，谁做了好事？">
    {null}
  </PageFrame>
);
