import { CheckOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import type { Task } from '#core/meetings/task.ts';
import { TaskRows } from './task-rows.tsx';
import './final.css';

/** More than these stand on the page of their own. */
const SHOWN = 5;

/** What was decided and is not done yet, most urgent first. */
export const OpenResolutions = ({ resolutions }: { readonly resolutions: readonly Task[] }) => (
  <section className="open-resolutions" aria-label="未办结的决议">
    <h2>未办结的决议 {resolutions.length} 项</h2>
    {resolutions.length === 0 && (
      <p className="done">
        <CheckOutlined aria-hidden /> 没有待办的决议。
      </p>
    )}
    <TaskRows tasks={resolutions.slice(0, SHOWN)} withMeeting />
    {resolutions.length > SHOWN && <Link to="/meetings/tasks">还有 {resolutions.length - SHOWN} 项</Link>}
  </section>
);
