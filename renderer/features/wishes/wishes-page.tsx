import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 意愿 */
export const WishesPage = () => (
  <PageFrame title="意愿" question="谁想在什么时候值班？" wide>
    <span />
  </PageFrame>
);
