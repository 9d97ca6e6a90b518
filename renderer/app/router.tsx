import { lazy, useState } from 'react';
import { createHashRouter, Navigate, RouterProvider } from 'react-router';
import { HistoryList } from '../features/history/history-list.tsx';
import { TrashPanel } from '../features/history/trash-list.tsx';
import { SettingsPage } from '../features/settings/settings-page.tsx';
import { TodayPage } from '../features/today/today-page.tsx';
import { AccountsPlace } from './accounts-place.tsx';
import { ClosingPlace } from './closing-places.tsx';
import { PrivacyPlace } from './privacy-place.tsx';
import { RestorePlace } from './recovery-places.tsx';
import { Shell } from './shell.tsx';
import {
  boardsPlaces,
  dutyPlaces,
  meetingPlaces,
  rosterPlaces,
  SubPlaces,
  servicePlaces,
  suppliesPlaces,
  todayPlaces,
} from './sub-places.tsx';

// Pages come from the local disk when first opened, so that the first screen does not wait for charts and previews.
const RosterPage = lazy(() => import('../features/roster/roster-page.tsx').then((module) => ({ default: module.RosterPage })));
const DutyPage = lazy(() => import('../features/duty/duty-page.tsx').then((module) => ({ default: module.DutyPage })));
const WishesPage = lazy(() => import('../features/wishes/wishes-page.tsx').then((module) => ({ default: module.WishesPage })));
const VersionsPage = lazy(() =>
  import('../features/plan-versions/plan-versions-page.tsx').then((module) => ({ default: module.PlanVersionsPage })),
);
const AttendancePage = lazy(() =>
  import('../features/attendance/attendance-page.tsx').then((module) => ({ default: module.AttendancePage })),
);
const HandoverPage = lazy(() => import('../features/handover/handover-page.tsx').then((module) => ({ default: module.HandoverPage })));
const SuppliesPage = lazy(() => import('../features/supplies/supplies-page.tsx').then((module) => ({ default: module.SuppliesPage })));
const MeetingsPage = lazy(() => import('../features/meetings/meetings-page.tsx').then((module) => ({ default: module.MeetingsPage })));
const FinalPage = lazy(() => import('../features/meetings/final-page.tsx').then((module) => ({ default: module.FinalPage })));
const OfficialPage = lazy(() =>
  import('../features/official-minutes/official-page.tsx').then((module) => ({ default: module.OfficialPage })),
);
const TaskPage = lazy(() => import('../features/meetings/task-page.tsx').then((module) => ({ default: module.TaskPage })));
const BoardsPage = lazy(() => import('../features/boards/boards-page.tsx').then((module) => ({ default: module.BoardsPage })));
const PostersPage = lazy(() => import('../features/posters/posters-page.tsx').then((module) => ({ default: module.PostersPage })));
const PrintsPage = lazy(() => import('../features/prints/prints-page.tsx').then((module) => ({ default: module.PrintsPage })));
const ContactsPage = lazy(() => import('../features/contacts/contacts-page.tsx').then((module) => ({ default: module.ContactsPage })));
const RequestsPage = lazy(() => import('../features/requests/requests-page.tsx').then((module) => ({ default: module.RequestsPage })));
const DeliveriesPage = lazy(() =>
  import('../features/deliveries/deliveries-page.tsx').then((module) => ({ default: module.DeliveriesPage })),
);
const RoundsPage = lazy(() => import('../features/rounds/rounds-page.tsx').then((module) => ({ default: module.RoundsPage })));
const CarePage = lazy(() => import('../features/care/care-page.tsx').then((module) => ({ default: module.CarePage })));
const GateFiguresPage = lazy(() =>
  import('../features/gate-figures/gate-figures-page.tsx').then((module) => ({ default: module.GateFiguresPage })),
);
const PartyLifePage = lazy(() =>
  import('../features/party-life/party-life-page.tsx').then((module) => ({ default: module.PartyLifePage })),
);
const DashboardPage = lazy(() => import('../features/dashboard/dashboard-page.tsx').then((module) => ({ default: module.DashboardPage })));
const BriefsPage = lazy(() => import('../features/briefs/briefs-page.tsx').then((module) => ({ default: module.BriefsPage })));
const BranchPage = lazy(() => import('../features/branch/branch-page.tsx').then((module) => ({ default: module.BranchPage })));
const ReportingPage = lazy(() => import('../features/reporting/reporting-page.tsx').then((module) => ({ default: module.ReportingPage })));
const DonationsPage = lazy(() => import('../features/donations/donations-page.tsx').then((module) => ({ default: module.DonationsPage })));
const StockCountsPage = lazy(() =>
  import('../features/stock-counts/stock-counts-page.tsx').then((module) => ({ default: module.StockCountsPage })),
);
const DistributionRunsPage = lazy(() =>
  import('../features/distribution-runs/distribution-runs-page.tsx').then((module) => ({ default: module.DistributionRunsPage })),
);
const SupplyUsePage = lazy(() =>
  import('../features/supply-use/supply-use-page.tsx').then((module) => ({ default: module.SupplyUsePage })),
);
const ExportPage = lazy(() => import('../features/export/export-page.tsx').then((module) => ({ default: module.ExportPage })));

const newRouter = () =>
  createHashRouter([
    {
      path: '/',
      element: <Shell />,
      children: [
        { index: true, element: <Navigate to="/today" replace /> },
        {
          path: 'today',
          element: <SubPlaces of="今日" places={todayPlaces} />,
          children: [
            { index: true, element: <TodayPage /> },
            { path: 'figures', element: <DashboardPage /> },
            { path: 'brief', element: <BriefsPage /> },
          ],
        },
        {
          path: 'roster',
          element: <SubPlaces of="花名册" places={rosterPlaces} />,
          children: [
            { index: true, element: <RosterPage /> },
            { path: 'branch', element: <BranchPage /> },
            { path: 'reporting', element: <ReportingPage /> },
          ],
        },
        {
          path: 'duty',
          element: <SubPlaces of="排班" places={dutyPlaces} />,
          children: [
            { index: true, element: <DutyPage /> },
            { path: 'wishes', element: <WishesPage /> },
            { path: 'versions', element: <VersionsPage /> },
            { path: 'live', element: <AttendancePage /> },
            { path: 'handover', element: <HandoverPage /> },
          ],
        },
        {
          path: 'supplies',
          element: <SubPlaces of="物资" places={suppliesPlaces} />,
          children: [
            { index: true, element: <SuppliesPage /> },
            { path: 'donations', element: <DonationsPage /> },
            { path: 'counts', element: <StockCountsPage /> },
            { path: 'runs', element: <DistributionRunsPage /> },
            { path: 'use', element: <SupplyUsePage /> },
          ],
        },
        {
          path: 'meetings',
          element: <SubPlaces of="会议" places={meetingPlaces} />,
          children: [
            { index: true, element: <MeetingsPage /> },
            { path: 'record', element: <FinalPage /> },
            { path: 'official', element: <OfficialPage /> },
            { path: 'tasks', element: <TaskPage /> },
            { path: 'life', element: <PartyLifePage /> },
          ],
        },
        {
          path: 'boards',
          element: <SubPlaces of="公示" places={boardsPlaces} />,
          children: [
            { index: true, element: <BoardsPage /> },
            { path: 'posters', element: <PostersPage /> },
            { path: 'prints', element: <PrintsPage /> },
            { path: 'export', element: <ExportPage /> },
          ],
        },
        {
          path: 'service',
          element: <SubPlaces of="服务" places={servicePlaces} />,
          children: [
            { index: true, element: <RequestsPage /> },
            { path: 'deliveries', element: <DeliveriesPage /> },
            { path: 'rounds', element: <RoundsPage /> },
            { path: 'care', element: <CarePage /> },
            { path: 'gate', element: <GateFiguresPage /> },
            { path: 'contacts', element: <ContactsPage /> },
          ],
        },
        {
          path: 'settings',
          element: (
            <SettingsPage
              accounts={<AccountsPlace />}
              restore={<RestorePlace />}
              history={<HistoryList />}
              trash={<TrashPanel />}
              closing={<ClosingPlace />}
              privacy={<PrivacyPlace />}
            />
          ),
        },
        { path: '*', element: <Navigate to="/today" replace /> },
      ],
    },
  ]);

/**
 * The eight places. The address after `#` survives a reload of the window. The caller gives the post's id as `key`: another post gets
 * new pages, but the renewal of a session after a lock keeps them and what is typed in them.
 */
export const Router = () => {
  const [router] = useState(newRouter);
  return <RouterProvider router={router} />;
};
