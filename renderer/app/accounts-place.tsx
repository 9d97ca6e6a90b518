import { lazy, Suspense } from 'react';
import { Busy } from '#renderer/ui/busy.tsx';

const AccountsPanel = lazy(() => import('../features/accounts/accounts-panel.tsx').then((module) => ({ default: module.AccountsPanel })));

/** 使用人 as a part of the settings. */
export const AccountsPlace = () => (
  <Suspense fallback={<Busy label="正在打开…" />}>
    <AccountsPanel />
  </Suspense>
);
