import { backUpBefore } from '../backups.ts';
import type { SomeTasks, TaskContext } from '../handlers.ts';
import { lockedFailure } from '../session.ts';
import { applyUpdate, checkUpdate, takeBack, updateState, type Watch } from '../update/apply-update.ts';
import { thisProgram } from '../update/this-program.ts';

const program = ({ host }: TaskContext) => thisProgram(host.options.workerFolder, host.options.version);
const watch = ({ progress, signal }: TaskContext): Watch => ({ progress, signal });

/** 更新: the program itself. No record of the post is read or changed, but for the backup beforehand. */
export const updateTasks: SomeTasks<'update'> = {
  'update.state': async (context) => updateState(program(context)),
  'update.check': (context, { folder }) => checkUpdate(program(context), context.host.folders.pathOf(folder), watch(context)),
  'update.apply': async (context, { folder }) => {
    const { host, session } = context;
    if (!session) throw lockedFailure();
    const backUp = () => backUpBefore(session.open, 'update');
    const done = await applyUpdate(program(context), host.folders.pathOf(folder), backUp, watch(context));
    host.announce(['backups']);
    return done;
  },
  'update.back': async (context) => takeBack(program(context)),
};
