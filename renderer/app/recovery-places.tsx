import { lazy, Suspense } from 'react';
import type { Session } from '#core/contract/results.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import type { Trouble } from '../features/welcome/welcome-page.tsx';
import { useSession } from './session.tsx';

const UnopenedPost = lazy(() => import('../features/recovery/unopened-post.tsx').then((module) => ({ default: module.UnopenedPost })));
const OlderState = lazy(() => import('../features/recovery/older-state.tsx').then((module) => ({ default: module.OlderState })));
const RestorePart = lazy(() => import('../features/recovery/restore-place.tsx').then((module) => ({ default: module.RestorePlace })));

/** A post that does not open, on the start screen. */
export const repairOf = (onOpened: (session: Session) => void) => (trouble: Trouble) => (
  <Suspense fallback={<Busy label="正在打开…" />}>
    <UnopenedPost {...trouble} onOpened={onOpened} />
  </Suspense>
);

/** Instead of the pages, as long as nobody has decided about an older state. */
export const OlderPlace = ({ session }: { readonly session: Session }) => {
  const { enter, leave } = useSession();
  return (
    <Suspense fallback={<Busy label="正在打开…" />}>
      <OlderState session={session} onOpened={enter} onLeave={() => void leave()} />
    </Suspense>
  );
};

/** 恢复 as a part of the settings. */
export const RestorePlace = () => {
  const { phase, enter, leave } = useSession();
  if (phase.kind === 'choosing') return null;
  return (
    <Suspense fallback={<Busy label="正在打开…" />}>
      <RestorePart session={phase.session} onOpened={enter} onLeave={() => void leave()} />
    </Suspense>
  );
};
