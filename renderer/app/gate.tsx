import { lazy, Suspense, useCallback } from 'react';
import type { Session } from '#core/contract/results.ts';
import { useLaptop } from '#renderer/api/use-laptop.ts';
import { MeProvider } from '#renderer/api/use-me.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { FailureNotice } from '#renderer/ui/failure-notice.tsx';
import { WelcomePage } from '../features/welcome/welcome-page.tsx';
import { AutoLock } from './auto-lock.tsx';
import { BACK_SENTENCE, BackBanner, LostBanner } from './banners.tsx';
import { ClosedPlace } from './closing-places.tsx';
import { useSizeKeys } from './keys.ts';
import { OlderPlace, repairOf } from './recovery-places.tsx';
import { Router } from './router.tsx';
import { useSession } from './session.tsx';
import { UnlockOverlay } from './unlock-overlay.tsx';
import { useResize } from './use-resize.ts';

const ArchiveDesk = lazy(() => import('../features/export/archive-desk.tsx').then((module) => ({ default: module.ArchiveDesk })));

/** Before any post is open there is no page to go to. */
const archiveDesk = (onRestored: () => void) => (
  <Suspense fallback={<Busy label="正在打开…" />}>
    <ArchiveDesk
      lead={<p>把整套档案变回一个指挥所，和这台电脑上的资料并排放着，互不影响。</p>}
      next="点“返回”，在列表里打开它；同名的看下面的文件夹分清楚。"
      onRestored={onRestored}
    />
  </Suspense>
);

const Choosing = () => {
  const { enter, line, interrupted, forgetInterruption } = useSession();
  const { data, error, refetch } = useLaptop();
  if (data) {
    return (
      <>
        {line === 'lost' && <LostBanner />}
        {line === 'up' && interrupted && <BackBanner onClose={forgetInterruption} />}
        <WelcomePage laptop={data} onOpened={enter} onChanged={() => void refetch()} archive={archiveDesk} repair={repairOf(enter)} />
      </>
    );
  }
  return (
    <main className="starting">
      {error ? <FailureNotice failure={error} onRetry={() => void refetch()} /> : <Busy label="正在打开指挥所…" />}
    </main>
  );
};

const Inside = ({ session }: { readonly session: Session }) => {
  if (session.closed) return <ClosedPlace />;
  return session.rollback ? <OlderPlace session={session} /> : <Router key={`${session.placeId} ${session.accountId}`} />;
};

/** Choosing a post, working in it, or unlocking it again with the pages kept alive beneath. */
export const Gate = () => {
  const { phase, line, interrupted, lock } = useSession();
  const lockLeftAlone = useCallback(() => void lock('很久没有人用，已自动锁定。'), [lock]);
  useSizeKeys(useResize());
  if (phase.kind === 'choosing') return <Choosing />;
  const locked = phase.kind === 'locked';
  return (
    <MeProvider value={phase.session}>
      <div className={locked ? 'under-lock' : 'over-all'} inert={locked}>
        <Inside session={phase.session} />
      </div>
      {!locked && !phase.session.post.sample && <AutoLock onOver={lockLeftAlone} />}
      {locked && <UnlockOverlay session={phase.session} lost={line === 'lost'} sentence={interrupted ? BACK_SENTENCE : phase.why} />}
    </MeProvider>
  );
};
