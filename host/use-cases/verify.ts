import type { VerifyReport } from '#core/contract/results.ts';
import { chainBreakWords } from '#core/history/chain-break.ts';
import { officeDisagreements } from '#core/roster/organisation/office-check.ts';
import { compareMark, type MarkFinding } from '#db/compare-mark.ts';
import { findChainBreak } from '#db/stores/event-chain.ts';
import { headOf } from '#db/stores/events.ts';
import { stepsBack } from '#db/stores/post/clock.ts';
import { listTerms } from '#db/stores/roster/office-terms.ts';
import { listPeople } from '#db/stores/roster/roster.ts';
import type { SomeTasks } from '../handlers.ts';
import type { OpenPost } from '../open-post.ts';
import { lockedFailure } from '../session.ts';
import { checkCash, checkRuns, checkSupplies } from './verify-ledger.ts';
import { checkMeetings } from './verify-meetings.ts';

type Check = VerifyReport['checks'][number];

const check = (name: string, ok: boolean, detail: string): Check => ({ name, ok, detail });

/** Every page of the file against its MAC, every index and every reference. */
const checkDatabase = ({ database }: OpenPost): readonly Check[] => {
  const integrity = String(database.db.$client.pragma('integrity_check', { simple: true }));
  const orphans = database.db.$client.pragma('foreign_key_check') as readonly unknown[];
  return [
    check('数据文件完整', integrity === 'ok', integrity === 'ok' ? '逐页校验通过' : '有页面损坏，请从备份恢复'),
    check('记录相互对应', orphans.length === 0, orphans.length === 0 ? '没有对不上的记录' : `${orphans.length} 处记录对不上`),
  ];
};

/** 支部职务 of the roster against the register of terms. */
const checkOffices = ({ database: { db } }: OpenPost): Check => {
  const crooked = officeDisagreements(listPeople(db), listTerms(db));
  return check('职务和任期相符', crooked.length === 0, crooked.length === 0 ? '花名册和任期登记一致' : crooked.join('；'));
};

const markWords = (mark: MarkFinding): string => {
  switch (mark.is) {
    case 'whole':
      return `最后确认第 ${mark.found} 条`;
    case 'behind':
      return `最后确认的是第 ${mark.expected} 条，文件里只到第 ${mark.found} 条`;
    case 'parted':
      return `文件里的第 ${mark.expected} 条不是最后确认的那一条：放回过旧文件，又接着登记了`;
    case 'unmarked':
      return `库外的记号读不出来，没法核对；文件里到第 ${mark.found} 条。再登记一步就会重新写上`;
  }
};

const checkChain = ({ database: { db }, folder }: OpenPost): readonly Check[] => {
  const broken = findChainBreak(db);
  const head = headOf(db);
  const mark = compareMark(folder, db);
  return [
    check('操作记录链', broken === null, broken === null ? `${head.seq} 条首尾相接` : chainBreakWords(broken)),
    check('没有退回旧状态', mark.is === 'whole', markWords(mark)),
  ];
};

const NAMED_STEPS = 5;

/** Told, not blamed: the order is that of the numbers, whatever the laptop's clock said. */
const checkClock = ({ database: { db } }: OpenPost): Check => {
  const back = stepsBack(db);
  const named = back.slice(0, NAMED_STEPS).join('、');
  const words = `电脑时间往回走过 ${back.length} 次，在第 ${named} 条${back.length > NAMED_STEPS ? '等处' : ''}；先后以序号为准，记录没有少`;
  return check('记录的先后', true, back.length === 0 ? '时间和序号的先后一致' : words);
};

/** Proves the file, the ledger and the chain from the data alone. */
export const verifyPost = (open: OpenPost): VerifyReport => {
  const checks = [
    ...checkDatabase(open),
    ...checkSupplies(open.database.db),
    checkRuns(open.database.db),
    ...checkCash(open.database.db),
    ...checkMeetings(open.database.db),
    checkOffices(open),
    ...checkChain(open),
    checkClock(open),
  ];
  return { ok: checks.every((one) => one.ok), checks };
};

export const verifyTasks: SomeTasks<'verify'> = {
  'verify.run': async ({ session }) => {
    if (!session) throw lockedFailure();
    return verifyPost(session.open);
  },
};
