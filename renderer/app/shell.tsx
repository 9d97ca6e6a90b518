import { Suspense, useCallback, useState } from 'react';
import { NavLink, Outlet, useLocation, useNavigate } from 'react-router';
import { PlaceProvider } from '#renderer/api/use-me.ts';
import { Busy } from '#renderer/ui/busy.tsx';
import { SearchDialog } from '../features/search/search-dialog.tsx';
import { BackBanner, LostBanner } from './banners.tsx';
import { ClockBanner } from './clock-banner.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { KeyListDialog } from './key-list-dialog.tsx';
import { useKeys } from './keys.ts';
import { MassLossDialog } from './mass-loss-dialog.tsx';
import { writingAt } from './place-rights.ts';
import { addressOfHit, places } from './places.tsx';
import { ReadOnlyLine } from './read-only-line.tsx';
import { useSession } from './session.tsx';
import { TopBar } from './top-bar.tsx';
import { useUndo } from './use-undo.ts';

const MAIN_ID = 'content';

const Rail = () => (
  <nav className="rail" aria-label="页面">
    {places.map((place, index) => (
      <NavLink key={place.path} to={place.path} className="rail-link" aria-keyshortcuts={`Alt+${index + 1}`}>
        <span aria-hidden="true" className="rail-icon">
          {place.icon}
        </span>
        {place.word}
      </NavLink>
    ))}
  </nav>
);

const skipToContent = () => document.getElementById(MAIN_ID)?.focus();

/** Rail, bar and page of an open post. */
export const Shell = () => {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { lock, line, interrupted, forgetInterruption } = useSession();
  const [searching, setSearching] = useState(false);
  const [help, setHelp] = useState(false);
  const undo = useUndo();
  const go = useCallback((path: string) => void navigate(path), [navigate]);
  const search = () => setSearching(true);

  useKeys({ go, search, undo: undo.undo, redo: undo.redo, lock: () => void lock(), help: () => setHelp(true) });
  return (
    <div className="shell">
      <button type="button" className="skip" onClick={skipToContent}>
        跳到正文
      </button>
      <TopBar undo={undo} onSearch={search} onHelp={() => setHelp(true)} />
      <Rail />
      <main key={pathname} id={MAIN_ID} className="content" tabIndex={-1}>
        <ClockBanner />
        {line === 'lost' && <LostBanner />}
        {line === 'up' && interrupted && <BackBanner onClose={forgetInterruption} />}
        <PlaceProvider value={writingAt(pathname)}>
          <ReadOnlyLine />
          <ErrorBoundary>
            <Suspense fallback={<Busy label="正在打开…" />}>
              <Outlet />
            </Suspense>
          </ErrorBoundary>
        </PlaceProvider>
      </main>
      {searching && <SearchDialog onClose={() => setSearching(false)} onOpen={(hit) => go(addressOfHit(hit))} />}
      <MassLossDialog />
      {help && <KeyListDialog onClose={() => setHelp(false)} />}
    </div>
  );
};
