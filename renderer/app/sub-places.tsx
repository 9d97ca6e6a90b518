import { NavLink, Outlet } from 'react-router';

interface SubPlace {
  readonly path: string;
  readonly word: string;
}

/** The pages of a plan's life, in the order in which it is lived. */
export const dutyPlaces: readonly SubPlace[] = [
  { path: '/duty', word: '值班表' },
  { path: '/duty/wishes', word: '意愿' },
  { path: '/duty/versions', word: '发布与变动' },
  { path: '/duty/live', word: '到岗' },
  { path: '/duty/handover', word: '交接班' },
];

export const rosterPlaces: readonly SubPlace[] = [
  { path: '/roster', word: '名单' },
  { path: '/roster/branch', word: '组织' },
  { path: '/roster/reporting', word: '报到与培训' },
];

export const suppliesPlaces: readonly SubPlace[] = [
  { path: '/supplies', word: '库存与流水' },
  { path: '/supplies/donations', word: '捐赠' },
  { path: '/supplies/counts', word: '盘点' },
  { path: '/supplies/runs', word: '入户分发' },
  { path: '/supplies/use', word: '用量' },
];

export const meetingPlaces: readonly SubPlace[] = [
  { path: '/meetings', word: '会议记录' },
  { path: '/meetings/official', word: '会议纪要' },
  { path: '/meetings/tasks', word: '决议落实' },
  { path: '/meetings/life', word: '支部生活' },
];

export const servicePlaces: readonly SubPlace[] = [
  { path: '/service', word: '诉求' },
  { path: '/service/deliveries', word: '配送' },
  { path: '/service/rounds', word: '入户排查' },
  { path: '/service/care', word: '包保' },
  { path: '/service/gate', word: '卡口与宣传' },
  { path: '/service/contacts', word: '便民电话' },
];

export const todayPlaces: readonly SubPlace[] = [
  { path: '/today', word: '此刻' },
  { path: '/today/figures', word: '数据' },
  { path: '/today/brief', word: '日报' },
];

export const boardsPlaces: readonly SubPlace[] = [
  { path: '/boards', word: '打印中心' },
  { path: '/boards/posters', word: '海报设计' },
  { path: '/boards/prints', word: '打印与字体' },
  { path: '/boards/export', word: '导出中心' },
];

/** One of the eight places and the pages beside it. */
export const SubPlaces = ({ of, places }: { readonly of: string; readonly places: readonly SubPlace[] }) => (
  <>
    <nav className="subplaces" aria-label={`${of}的页面`}>
      {places.map(({ path, word }) => (
        <NavLink key={path} to={path} end className="subplace">
          {word}
        </NavLink>
      ))}
    </nav>
    <Outlet />
  </>
);
