import type { Db } from '#db/db.ts';
import type { RowChange } from '#db/row-change.ts';
import { readRow } from '#db/row-writer.ts';
import { PURGES } from '#db/stores/post/purge-settings.ts';
import { whyFinalLasting } from './use-cases/meetings/final-lasting.ts';

/** Why this change stays and what to do instead; null when it may be taken back. */
export const whyLasting = (db: Db, change: RowChange): string | null => {
  if (change.table === 'planVersion') return '发布过的值班表不能撤销，没有改动。请改好以后再发布一版；各版都在“发布与变动”里。';
  if (change.table === 'dutyChange') return '登记过的变动不能撤销，没有改动。请到“发布与变动”里撤回这一条，撤回也会记下来。';
  if (change.table === 'setting' && change.id === PURGES) return '到期清除的个人信息已经没有了，找不回来，没有改动。';
  if (change.table !== 'handover') return whyFinalLasting(db, change);
  const signed = change.after?.outgoingId ?? readRow(db, 'handover', change.id)?.outgoingId ?? null;
  return signed === null ? null : '签过字的交接单不能撤销，没有改动。有出入的写进下一班的交接单。';
};
