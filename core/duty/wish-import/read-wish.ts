import { type Absence, type AbsenceFields, absenceKinds } from '../../roster/absence.ts';
import { cleanName, matchKey } from '../../roster/import/clean-text.ts';
import { bad, good, type Parsed } from '../../roster/import/parsed.ts';
import { readDate } from '../../roster/import/read-date.ts';
import { readPhone } from '../../roster/import/read-phone.ts';
import { keysOf, type Person } from '../../roster/person.ts';
import { datesBetween, dayNumber, type LocalDate } from '../../time/local-date.ts';
import type { Shift } from '../duty.ts';
import type { WishFields, WishStrength, WishWants } from '../wish.ts';
import type { WishField } from './wish-columns.ts';

/** Longer ones are slips of the year; a real leave of that length is entered at the person. */
const MOST_DAYS = 100;

export type WishCells = Readonly<Partial<Record<WishField, string>>>;
export interface WishMaterial {
  readonly people: readonly Pick<Person, 'id' | 'name' | 'phone' | 'unit' | 'removed'>[];
  readonly shifts: readonly Pick<Shift, 'id' | 'letter' | 'name'>[];
}
export type WishReading =
  | { readonly ok: true; readonly wishes: readonly WishFields[]; readonly absence: AbsenceFields | null }
  | { readonly ok: false; readonly reasons: readonly string[] };

const findPerson = (cells: WishCells, { people }: WishMaterial): Parsed<WishFields['personId']> => {
  const name = cleanName(cells.name ?? '');
  if (name === '') return bad('没有写姓名');
  const phone = readPhone(cells.phone ?? '');
  const named = people.filter((person) => person.name === name && !person.removed);
  const same = phone.ok && phone.value !== '' && named.length > 1 ? named.filter((person) => person.phone === phone.value) : named;
  const [only, ...others] = same;
  if (!only) return bad(named.length > 1 ? `有 ${named.length} 位${name}，电话都对不上` : `花名册里没有${name}`);
  return others.length > 0 ? bad(`有 ${same.length} 位${name}，请在“电话”一列写明是哪一位`) : good(only.id);
};

const readDays = (cells: WishCells): Parsed<{ readonly from: LocalDate; readonly to: LocalDate }> => {
  const from = readDate(cells.from ?? '');
  if (!from.ok) return bad(`日期${from.reason}`);
  if (from.value === null) return bad('没有写日期');
  const to = readDate(cells.to ?? '');
  if (!to.ok) return bad(`到哪天${to.reason}`);
  const last = to.value ?? from.value;
  if (last < from.value) return bad('“到哪天”早于“日期”');
  return dayNumber(last) - dayNumber(from.value) >= MOST_DAYS
    ? bad(`超过 ${MOST_DAYS} 天，请核对年份`)
    : good({ from: from.value, to: last });
};

const WHOLE_DAY = new Set(['', '全天', '整天', '都', '所有', '不限', '任何'].map(matchKey));

const readShift = (raw: string, { shifts }: WishMaterial): Parsed<WishFields['shiftId']> => {
  const key = matchKey(raw);
  if (WHOLE_DAY.has(key)) return good(null);
  const found = shifts.find((shift) => [shift.name, shift.letter, `${shift.letter}班`].some((word) => matchKey(word) === key));
  return found ? good(found.id) : bad(`没有“${raw}”这个班次，可填：${shifts.map((shift) => shift.name).join('、')}，空着就是全天`);
};

const WANTS: Readonly<Record<WishWants, readonly string[]>> = {
  on: ['想值', '想', '愿意', '希望值班', '想上', '可以'],
  off: ['不想值', '不想', '不愿意', '希望休息', '不想上', '休息', '想休息'],
};
const ABSENT: Readonly<Record<Absence['kind'], readonly string[]>> = {
  leave: ['事假', '休假', '假'],
  sick: ['病假', '病'],
  isolation: ['密接', '居家隔离', '集中隔离'],
  business: ['出差', '公干'],
};

type Wanted = { readonly wants: WishWants } | { readonly absent: Absence['kind'] };

const readWants = (raw: string): Parsed<Wanted> => {
  const key = matchKey(raw);
  if (key === '') return bad('没有写意愿');
  for (const wants of keysOf(WANTS)) if (WANTS[wants].some((word) => matchKey(word) === key)) return good({ wants });
  for (const absent of keysOf(ABSENT)) {
    if ([absenceKinds[absent], ...ABSENT[absent]].some((word) => matchKey(word) === key)) return good({ absent });
  }
  return bad(`意愿“${raw}”不认识，可填：想值、不想值、${Object.values(absenceKinds).join('、')}`);
};

const STRONG = new Set(['强烈', '强', '一定', '务必', '2', '非常'].map(matchKey));
const ORDINARY = new Set(['', '一般', '尽量', '普通', '1'].map(matchKey));

const readStrength = (raw: string): Parsed<WishStrength> => {
  const key = matchKey(raw);
  if (STRONG.has(key)) return good(2);
  return ORDINARY.has(key) ? good(1) : bad(`程度“${raw}”不认识，可填：一般、强烈`);
};

/** One row as wishes, one a day, or as one absence; else every reason why not. */
export const readWish = (cells: WishCells, material: WishMaterial): WishReading => {
  const person = findPerson(cells, material);
  const days = readDays(cells);
  const wanted = readWants(cells.wants ?? '');
  const shift = readShift(cells.shift ?? '', material);
  const strength = readStrength(cells.strength ?? '');
  const absent = wanted.ok && 'absent' in wanted.value;
  const parts = absent ? [person, days, wanted] : [person, days, wanted, shift, strength];
  const reasons = parts.flatMap((part) => (part.ok ? [] : part.reason));
  const note = (cells.note ?? '').trim();
  if (note.length > 100) reasons.push('说明最多 100 个字');
  if (!person.ok || !days.ok || !wanted.ok || reasons.length > 0) return { ok: false, reasons };
  const { from, to } = days.value;
  if ('absent' in wanted.value) {
    return { ok: true, wishes: [], absence: { personId: person.value, from, to, kind: wanted.value.absent, note } };
  }
  if (!shift.ok || !strength.ok) return { ok: false, reasons };
  const common = { personId: person.value, shiftId: shift.value, wants: wanted.value.wants, strength: strength.value, note };
  return { ok: true, wishes: datesBetween(from, to).map((date) => ({ ...common, date })), absence: null };
};
