import type { VerifyReport } from '#core/contract/results.ts';
import type { LocalTime } from '#core/time/local-date.ts';
import { loadMark } from '#db/high-water-mark.ts';
import { firstBrokenLink, headOf } from '#db/stores/events.ts';
import { officeDisagreements } from '#db/stores/office-check.ts';
import { balanceOf, crookedReversals, itemsEverBelowZero, listItems, sumItems } from '#db/stores/supplies.ts';
import type { SomeTasks } from '../handlers.ts';
import type { OpenPost } from '../open-post.ts';
import { lockedFailure } from '../session.ts';

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

const checkLedger = ({ database: { db } }: OpenPost): readonly Check[] => {
  const items = listItems(db);
  const below = itemsEverBelowZero(db).length;
  const crooked = crookedReversals(db);
  const sums = sumItems(db, '0000-01-01T00:00' as LocalTime);
  const different = sums.filter((sum) => sum.received - sum.issued !== balanceOf(db, sum.itemId)).length;
  return [
    check('物资从不为负', below === 0, below === 0 ? `${items.length} 种物品逐笔核对` : `${below} 种物品的流水曾低于零`),
    check('收发与结余相符', different === 0, different === 0 ? '收入减发出等于结余' : `${different} 种物品不相符`),
    check('冲红与原笔相符', crooked.length === 0, crooked.length === 0 ? '金额逐笔相反' : `凭证 ${crooked.join('、')} 不相符`),
  ];
};

/** 支部职务 of the roster against the register of terms. */
const checkOffices = ({ database: { db } }: OpenPost): Check => {
  const crooked = officeDisagreements(db);
  return check('职务和任期相符', crooked.length === 0, crooked.length === 0 ? '花名册和任期登记一致' : crooked.join('；'));
};

const checkChain = ({ database: { db }, folder }: OpenPost): readonly Check[] => {
  const broken = firstBrokenLink(db);
  const head = headOf(db);
  const mark = loadMark(folder);
  const anchored = mark === null || head.seq >= mark.seq;
  return [
    check('操作记录链', broken === null, broken === null ? `${head.seq} 条首尾相接` : `第 ${broken} 条被改动过`),
    check(
      '没有退回旧状态',
      anchored,
      anchored ? `最后确认第 ${head.seq} 条` : `最后确认的是第 ${mark?.seq} 条，文件里只到第 ${head.seq} 条`,
    ),
  ];
};

/** Proves the file, the ledger and the chain from the data alone. */
export const verifyPost = (open: OpenPost): VerifyReport => {
  const checks = [...checkDatabase(open), ...checkLedger(open), checkOffices(open), ...checkChain(open)];
  return { ok: checks.every((one) => one.ok), checks };
};

export const verifyTasks: SomeTasks<'verify'> = {
  'verify.run': async ({ session }) => {
    if (!session) throw lockedFailure();
    return verifyPost(session.open);
  },
};
