import {
  type CheckName,
  type CounterName,
  type HandoverContent,
  handoverChecks,
  handoverCounters,
  handoverStates,
  signatureOrder,
  signatureRoles,
  stockDifference,
} from '#core/duty/handover.ts';
import type { HandoverSheet } from '#core/duty/handover-sheet.ts';
import type { Post } from '#core/post/post.ts';
import { keysOf } from '#core/roster/person.ts';
import { showQuantity } from '#core/supplies/quantity.ts';
import { dateOf, type LocalDate, type LocalTime, longDate, shortDate, weekdayName } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';

export interface CounterCell {
  readonly label: string;
  /** '' = to be written by hand */
  readonly value: string;
}
export interface MatterRow {
  readonly text: string;
  readonly from: string;
  readonly outcome: string;
}
export interface StockRow {
  readonly name: string;
  readonly book: string;
  readonly counted: string;
  readonly difference: string;
  readonly reason: string;
}
export interface SignatureCell {
  readonly label: string;
  readonly name: string;
  readonly at: string;
}

/** 交接班记录, every field already in words; an empty one is room to write. */
export interface HandoverModel {
  readonly head: BranchHead;
  readonly printedAt: LocalTime;
  readonly filled: boolean;
  readonly date: LocalDate;
  readonly shiftName: string;
  readonly when: string;
  readonly state: string;
  readonly weather: string;
  readonly due: string;
  readonly roll: string;
  readonly counters: readonly CounterCell[];
  readonly abnormal: string;
  readonly notices: string;
  readonly households: string;
  readonly checks: readonly CounterCell[];
  readonly matters: readonly MatterRow[];
  readonly stock: readonly StockRow[];
  readonly signatures: readonly SignatureCell[];
}

const clock = (time: LocalTime): string => time.slice(11);
const said = (filled: boolean, words: string): string => (filled && words === '' ? '无' : words);

const rollWords = ({ roll, due }: HandoverContent): string => {
  if (roll.state === null) return '';
  if (roll.state === 'all') return `全部到岗${roll.note ? `。${roll.note}` : ''}`;
  const absent = due.filter((person) => roll.absent.includes(person.personId)).map((person) => person.name);
  return ['未到', absent.join('、'), roll.note].filter((words) => words !== '').join('：');
};

const checkWords = (content: HandoverContent, name: CheckName): string => {
  const { state, note } = content.checks[name];
  if (state === null) return note;
  return [state === 'good' ? '正常' : '有问题', note].filter((words) => words !== '').join('：');
};

const stockRow = (line: HandoverContent['stock'][number], filled: boolean): StockRow => {
  const difference = stockDifference(line);
  const sign = difference !== null && difference > 0 ? '+' : '';
  return {
    name: `${line.name}（${line.unit}）`,
    book: showQuantity(line.book),
    counted: filled && line.counted !== null ? showQuantity(line.counted) : '',
    difference: filled && difference !== null ? `${sign}${showQuantity(difference)}` : '',
    reason: filled ? line.reason : '',
  };
};

const stamp = (time: LocalTime): string => `${shortDate(dateOf(time))} ${clock(time)}`;

const signatureCells = ({ signatures }: HandoverSheet, filled: boolean): readonly SignatureCell[] =>
  signatureOrder.map((role) => {
    const signature = filled ? signatures[role] : null;
    return { label: signatureRoles[role], name: signature?.name ?? '', at: signature ? stamp(signature.at) : '' };
  });

interface Source {
  readonly post: Post;
  readonly sheet: HandoverSheet;
  readonly filled: boolean;
  readonly printedAt: LocalTime;
}

/** Blank, the sheet still names the shift, who stands in it, what is open and which goods are counted: nobody writes that by hand. */
export const handoverModel = ({ post, sheet, filled, printedAt }: Source): HandoverModel => {
  const { content } = sheet;
  const written = (words: string): string => (filled ? said(true, words) : '');
  return {
    head: branchHead(post),
    printedAt,
    filled,
    date: sheet.date,
    shiftName: content.shiftName,
    when: `${longDate(sheet.date)} ${weekdayName(sheet.date)}　${clock(content.startsAt)}—${clock(content.endsAt)}`,
    state: filled ? handoverStates[sheet.state] : '',
    weather: filled ? content.weather : '',
    due: content.due.map((person) => person.name).join('、'),
    roll: filled ? rollWords(content) : '',
    counters: keysOf(handoverCounters).map((name: CounterName) => ({
      label: handoverCounters[name],
      value: filled ? String(content.counters[name] ?? '') : '',
    })),
    abnormal: written(content.abnormal),
    notices: written(content.notices),
    households: written(content.households),
    checks: keysOf(handoverChecks).map((name: CheckName) => ({
      label: handoverChecks[name],
      value: filled ? checkWords(content, name) : '',
    })),
    matters: content.matters
      .filter((matter) => filled || matter.raisedIn !== `${sheet.date}:${sheet.shiftId}`)
      .map((matter) => ({
        text: matter.text,
        from: `${shortDate(matter.raisedOn)}${matter.raisedBy}`,
        outcome: filled ? (matter.done ? `已办结${matter.result ? `：${matter.result}` : ''}` : '交下一班') : '',
      })),
    stock: content.stock.map((line) => stockRow(line, filled)),
    signatures: signatureCells(sheet, filled),
  };
};
