import type { VerifyReport } from '#core/contract/results.ts';
import { proveCash } from '#core/supplies/cash-book.ts';
import { unbalanced } from '#core/supplies/distribution/reconcile-run.ts';
import { showYuan } from '#core/supplies/money.ts';
import { findGaps } from '#core/supplies/prove-ledger.ts';
import type { Db } from '#db/db.ts';
import { listCash } from '#db/stores/supplies/cash.ts';
import { readLedgerProof } from '#db/stores/supplies/ledger-proof.ts';
import { listRuns } from '#db/stores/supplies/runs.ts';
import { readRunView } from './supplies/run-reading.ts';

type Check = VerifyReport['checks'][number];

const MOST_NAMED = 5;

/** Nothing wrong, or which: the first few by name. */
const judge = (name: string, wrong: readonly string[], right: string): Check => {
  const more = wrong.length > MOST_NAMED ? ` 等 ${wrong.length} 处` : '';
  return { name, ok: wrong.length === 0, detail: wrong.length === 0 ? right : `${wrong.slice(0, MOST_NAMED).join('、')}${more} 不相符` };
};

/** 物资 from the ledger alone: every line in the order of writing, per item, lot and place. */
export const checkSupplies = (db: Db): readonly Check[] => {
  const proof = readLedgerProof(db);
  return [
    judge('物资从不为负', proof.belowZero, `${proof.lines} 笔逐笔核对，每种、每批、每处都不为负`),
    judge('库存与流水相符', proof.unlikeStock, '每种、每批、每处的库存等于流水之和'),
    judge('单据与流水相符', proof.torn, `${proof.documents} 张单据逐张核对`),
    judge('冲红与原笔相符', proof.crooked, '逐笔相反，每笔只冲一次'),
    judge('调拨两头相等', proof.unequalTransfers, '调出等于调入'),
    judge('归还不超过借出', proof.overReturned, '逐张核对'),
    judge('凭证连号', proof.gaps, '每类每年从 1 起不断号、不重号'),
  ];
};

/** 入户分发: every trip of a run that was ended, door by door against the goods it took. */
export const checkRuns = (db: Db): Check => {
  const ended = listRuns(db).filter((run) => run.closedOn !== null);
  const wrong = ended.flatMap((run) =>
    unbalanced(readRunView(db, run.id).accounts).map(({ trip }) => `${run.name} ${trip.date} ${trip.team}`),
  );
  return judge('分发与出库相符', wrong, `${ended.length} 次已结束的分发，每趟装车等于送到、带回和说明过的差额`);
};

/** 捐款 from the cash book alone. */
export const checkCash = (db: Db): readonly Check[] => {
  const moves = listCash(db);
  const proof = proveCash(moves);
  const pots = proof.belowZero.map((boundTo) => boundTo || '不定向');
  return [
    judge('捐款从不为负', pots, `${moves.length} 笔逐笔核对`),
    judge('捐款收支与结余相符', proof.agrees ? [] : ['收支'], `结余 ${showYuan(proof.balanceFen)}`),
    judge('捐款冲红与原笔相符', proof.crooked, '逐笔相反'),
    judge('捐款凭证连号', findGaps(moves.map((move) => move.voucher)), '不断号、不重号'),
  ];
};
