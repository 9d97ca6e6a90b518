import { lazy, Suspense } from 'react';
import { Busy } from '#renderer/ui/busy.tsx';
import { useSession } from './session.tsx';

const ClosingPanel = lazy(() => import('../features/closing/closing-panel.tsx').then((module) => ({ default: module.ClosingPanel })));
const ClosedPage = lazy(() => import('../features/closing/closed-page.tsx').then((module) => ({ default: module.ClosedPage })));

/** 撤销 as a part of the settings: after the purge the window goes on with what is left. */
export const ClosingPlace = () => {
  const { enter } = useSession();
  return (
    <Suspense fallback={<Busy label="正在打开…" />}>
      <ClosingPanel onClosed={enter} />
    </Suspense>
  );
};

/** The one page of a dissolved post. */
export const ClosedPlace = () => {
  const { phase, leave } = useSession();
  if (phase.kind === 'choosing') return null;
  return (
    <Suspense fallback={<Busy label="正在打开…" />}>
      <ClosedPage session={phase.session} onLeave={() => void leave()} />
    </Suspense>
  );
};
