import { lazy, Suspense } from 'react';
import { Busy } from '#renderer/ui/busy.tsx';

const PrivacyPanel = lazy(() => import('../features/privacy/privacy-panel.tsx').then((module) => ({ default: module.PrivacyPanel })));

/** 隐私 as a part of the settings. */
export const PrivacyPlace = () => (
  <Suspense fallback={<Busy label="正在打开…" />}>
    <PrivacyPanel />
  </Suspense>
);
