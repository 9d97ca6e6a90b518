import type { VerifyReport } from '#core/contract/results.ts';
import type { Db } from '#db/db.ts';
import { proveFinals } from '#db/stores/meetings/final-proof.ts';

type Check = VerifyReport['checks'][number];

const judge = (name: string, wrong: readonly string[], right: string, what: string): Check => ({
  name,
  ok: wrong.length === 0,
  detail: wrong.length === 0 ? right : `${[...new Set(wrong)].join('、')}${what}`,
});

/** 会议 from the stored columns and bytes: every final record, its amendments and every attachment. */
export const checkMeetings = (db: Db): readonly Check[] => {
  const { finals, amendments, attachments, changed, unlocked, brokenChains, tornFiles } = proveFinals(db);
  return [
    judge('会议定稿没有改动', [...changed, ...unlocked], `${finals} 份定稿逐份重算，与定稿码一致`, ' 与定稿时不符'),
    judge('更正首尾相接', brokenChains, `${amendments} 条更正逐条核对`, ' 的更正被改动或缺少'),
    judge('会议附件完好', tornFiles, `${attachments} 个附件逐个核对`, ' 与添加时不符'),
  ];
};
