import { readClosing } from '#db/stores/post/closing.ts';
import { recordAct } from '../accounts/record-act.ts';
import { backUpBefore } from '../backups.ts';
import type { SomeTasks, TaskContext } from '../handlers.ts';
import { type HostSession, lockedFailure } from '../session.ts';
import { applyUpdate, checkUpdate, takeBack, updateState, type Watch } from '../update/apply-update.ts';
import { thisProgram } from '../update/this-program.ts';

const program = ({ host }: TaskContext) => thisProgram(host.options.workerFolder, host.options.version);
const watch = ({ progress, signal }: TaskContext): Watch => ({ progress, signal });

/** Who chose which program stands in the log of the post that was open; a dissolved one takes nothing on any more. */
const note = ({ host }: TaskContext, session: HostSession, route: 'update.apply' | 'update.back', from: string, to: string): void => {
  if (readClosing(session.open.database.db)) return;
  recordAct(
    host,
    session,
    { route, label: route === 'update.apply' ? '安装新版程序' : '换用另一版程序', subject: `${from} 换 ${to}` },
    () => undefined,
  );
};

/** 更新: the program itself. No record of the post is read or changed, but for the backup beforehand and the line in the log. */
export const updateTasks: SomeTasks<'update'> = {
  'update.state': async (context) => updateState(program(context)),
  'update.check': (context, { folder }) => checkUpdate(program(context), context.host.folders.pathOf(folder), watch(context)),
  'update.apply': async (context, { folder }) => {
    const { host, session } = context;
    if (!session) throw lockedFailure();
    const backUp = () => backUpBefore(session.open, 'update');
    const done = await applyUpdate(program(context), host.folders.pathOf(folder), backUp, watch(context));
    note(context, session, 'update.apply', done.before, done.version);
    host.announce(['backups']);
    return done;
  },
  'update.back': async (context) => {
    const { session } = context;
    if (!session) throw lockedFailure();
    const now = program(context);
    const before = updateState(now).next;
    const state = takeBack(now);
    note(context, session, 'update.back', before, state.next);
    return state;
  },
};
