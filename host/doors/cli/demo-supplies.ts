import type { DocumentRequest } from '#core/contract/document.ts';
import { addDays, type LocalDate } from '#core/time/local-date.ts';
import { performSampleCount } from '../../sample/fill-sample-count.ts';
import { sampleKeys } from '../../sample/fill-sample-post.ts';
import { performSampleRun } from '../../sample/fill-sample-run.ts';
import type { DirectLine } from '../direct-line.ts';
import { tell } from './with-host.ts';

/** What the store of the demonstration went through. */
export interface StoreDemo {
  readonly households: number;
  readonly delivered: number;
  readonly awayAtFirst: number;
  /** of the run, in thousandths of 斤: 0 = every 斤 is accounted for */
  readonly runDifference: number;
  /** lines of the stock-taking that differed from the book */
  readonly countDifferences: number;
  readonly countVoucher: string;
  /** every balance, document and voucher was proved from the ledger alone */
  readonly verified: boolean;
}

export interface StorePapers {
  readonly demo: StoreDemo;
  readonly papers: readonly (readonly [name: string, document: DocumentRequest])[];
}

const RUN_DAYS_AGO = -11;

/** 每户 60 斤白菜 for 753 households in three days, a stock-taking with a difference, and the proof of every balance. */
export const liveThroughStore = async (line: DirectLine, today: LocalDate): Promise<StorePapers> => {
  const run = await performSampleRun(line.call, await sampleKeys(line.call, today));
  tell(`白菜送到 ${run.delivered} / ${run.households} 户，第一轮不在家 ${run.awayAtFirst} 户，账目相差 ${run.difference}`);
  const count = await performSampleCount(line.call);
  tell(`盘点 ${count.counted} 种，${count.differences} 种有出入，凭证 ${count.voucher}`);
  const report = await line.call('verify.run', {});
  for (const { name, detail } of report.checks.filter((check) => !check.ok)) tell(`核对不符：${name}，${detail}`);
  const { runId } = run;
  const span = { from: addDays(today, RUN_DAYS_AGO), to: today };
  return {
    demo: {
      households: run.households,
      delivered: run.delivered,
      awayAtFirst: run.awayAtFirst,
      runDifference: run.difference,
      countDifferences: count.differences,
      countVoucher: count.voucher,
      verified: report.ok,
    },
    papers: [
      ['run-tick-sheets.pdf', { kind: 'run-tick-sheet', runId, trips: null, runUnitId: null }],
      ['run-report.pdf', { kind: 'run-report', runId }],
      ['count-report.pdf', { kind: 'count-sheet', countId: count.countId, blank: false }],
      ['receipts.pdf', { kind: 'supply-register', side: 'receipts', size: 'A4', ...span }],
      ['issues.pdf', { kind: 'supply-register', side: 'issues', size: 'A4', ...span }],
      ['stock-list.pdf', { kind: 'stock-list', date: today }],
      ['stock-cards.pdf', { kind: 'stock-card', to: today }],
    ],
  };
};
