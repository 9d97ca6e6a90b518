import { PageFrame } from '#renderer/ui/page-frame.tsx';

/** 入户排查 */
export const RoundsPage = () => (
  <PageFrame title="入户排查" question="哪些门敲过了，哪些还要再去？">
    {null}
  </PageFrame>
);
