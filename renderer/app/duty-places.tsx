import { NavLink, Outlet } from 'react-router';

/** The pages of a plan's life, in the order in which it is lived. */
const dutyPlaces = [
  { path: '/duty', word: '值班表' },
  { path: '/duty/wishes', word: '意愿' },
  { path: '/duty/versions', word: '发布与变动' },
  { path: '/duty/live', word: '到岗' },
  { path: '/duty/handover', word: '交接班' },
];

/** 排班 and the pages beside it. */
export const DutyPlaces = () => (
  <>
    <nav className="subplaces" aria-label="排班的页面">
      {dutyPlaces.map(({ path, word }) => (
        <NavLink key={path} to={path} end className="subplace">
          {word}
        </NavLink>
      ))}
    </nav>
    <Outlet />
  </>
);
