import { isDeepStrictEqual } from 'node:util';
import type { MeetingId } from '#core/contract/id.ts';
import type { Db } from '#db/db.ts';
import type { RowChange } from '#db/row-change.ts';
import { finalHashOf } from '#db/stores/meetings/final.ts';

const FINAL = '会议记录已经定稿，不能撤销，没有改动。要改的地方，请在“会后”里写一条更正。';

/** 办结 and 纪要 go on after a record is final. */
const goesOn: ReadonlySet<string> = new Set(['doneOn', 'official']);

const changesRecord = ({ before, after }: RowChange): boolean => {
  if (!before || !after) return true;
  return Object.keys(after).some((column) => !goesOn.has(column) && !isDeepStrictEqual(before[column], after[column]));
};

/** Why a change of a meeting stays: what was made final is not taken back, nor anything that led to it. */
export const whyFinalLasting = (db: Db, change: RowChange): string | null => {
  if (change.table === 'meetingAmendment') return '更正写下以后不能撤销，没有改动。写错了，请再写一条更正。';
  const isPart = change.table === 'agendaItem' || change.table === 'meetingAttachment';
  if (change.table !== 'meeting' && !isPart) return null;
  const meetingId = isPart ? (change.after ?? change.before)?.meetingId : change.id;
  return changesRecord(change) && finalHashOf(db, meetingId as MeetingId) !== null ? FINAL : null;
};
