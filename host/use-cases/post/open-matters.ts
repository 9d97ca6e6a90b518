import type { ClosingMatter } from '#core/post/closing.ts';
import { isOpen } from '#core/roster/application.ts';
import { proveCash } from '#core/supplies/cash-book.ts';
import { showYuan } from '#core/supplies/money.ts';
import { listDrafts } from '#db/stores/meetings/meeting-drafts.ts';
import { listMeetings } from '#db/stores/meetings/meetings.ts';
import { listTasks } from '#db/stores/meetings/tasks.ts';
import { listApplications } from '#db/stores/roster/reporting.ts';
import { listCash } from '#db/stores/supplies/cash.ts';
import { listLoans } from '#db/stores/supplies/loan-list.ts';
import { listRuns } from '#db/stores/supplies/runs.ts';
import { listCounts } from '#db/stores/supplies/stock-counts.ts';
import type { QueryContext } from '../../handlers.ts';
import { unsignedHandovers } from '../duty/handover-list.ts';
import { stockLines } from '../supplies/supplies.ts';

type Reading = Pick<QueryContext, 'db' | 'now' | 'today'>;

/** How many there are, what is said of so many, and where they are settled. */
interface Question {
  readonly count: (reading: Reading) => number;
  readonly words: (count: number) => string;
  readonly path: string;
}

const questions: readonly Question[] = [
  {
    count: ({ db, now }) => unsignedHandovers(db, now).length,
    words: (count) => `${count} 个班的交接单没有签完`,
    path: '/duty/handover',
  },
  {
    count: ({ db, today }) => listTasks(db, today).filter((task) => task.doneOn === null).length,
    words: (count) => `${count} 项决议没有办结`,
    path: '/meetings',
  },
  {
    count: ({ db }) => listMeetings(db).filter((meeting) => !meeting.removed && meeting.finalisedAt === null).length,
    words: (count) => `${count} 份会议记录没有定稿`,
    path: '/meetings',
  },
  {
    count: ({ db }) => listDrafts(db).length,
    words: (count) => `${count} 份会议草稿没有保存`,
    path: '/meetings',
  },
  {
    count: ({ db }) => listLoans(db, 'lend').length,
    words: (count) => `${count} 笔借出的器材没有还`,
    path: '/supplies',
  },
  {
    count: ({ db }) => listLoans(db, 'borrow').length,
    words: (count) => `${count} 笔借入的器材没有还给人家`,
    path: '/supplies',
  },
  {
    count: ({ db }) => listCounts(db).filter((count) => count.settledAt === null).length,
    words: (count) => `${count} 次盘点没有结束`,
    path: '/supplies/counts',
  },
  {
    count: ({ db }) => listRuns(db).filter((run) => run.closedOn === null).length,
    words: (count) => `${count} 次入户分发没有结束`,
    path: '/supplies/runs',
  },
  {
    count: (reading) => stockLines(reading).filter((line) => line.balance > 0).length,
    words: (count) => `${count} 种物资还有结余，要移交或发放`,
    path: '/supplies',
  },
  {
    count: ({ db }) => proveCash(listCash(db)).balanceFen,
    words: (fen) => `还有捐款 ${showYuan(fen)}没有上交`,
    path: '/supplies/donations',
  },
  {
    count: ({ db }) => listApplications(db).filter(isOpen).length,
    words: (count) => `${count} 份入党申请没有转交`,
    path: '/roster/reporting',
  },
];

/** What should be settled, or knowingly left, before a branch is dissolved. */
export const openMatters = (reading: Reading): readonly ClosingMatter[] =>
  questions.flatMap(({ count, words, path }) => {
    const found = count(reading);
    return found > 0 ? [{ words: words(found), path }] : [];
  });
