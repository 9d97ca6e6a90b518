import { ExpectedFailure } from '#core/contract/failure.ts';
import type { SomeTasks } from '../handlers.ts';

export const dutyTasks: SomeTasks<'duty'> = {
  'duty.propose': async () => {
    throw new ExpectedFailure('unavailable', '排班引擎未就绪');
  },
};
