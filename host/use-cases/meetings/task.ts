import { ExpectedFailure } from '#core/contract/failure.ts';
import { listTasks, settleTask } from '#db/stores/meetings/tasks.ts';
import type { SomeCommands, SomeQueries } from '../../handlers.ts';

export const taskQueries: SomeQueries<'task'> = { 'task.list': ({ db, today }) => listTasks(db, today) };

export const taskCommands: SomeCommands<'task'> = {
  'task.settle': ({ writer, about, today }, { agendaItemId, doneOn, remark }) => {
    if (doneOn !== null && doneOn > today)
      throw new ExpectedFailure('invalid', '办结日期不能晚于今天，没有改动。', { doneOn: '不能晚于今天' });
    about(settleTask(writer, agendaItemId, { doneOn, remark }));
    return null;
  },
};
