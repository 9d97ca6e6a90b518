import type { CostPart } from './demand-material.ts';
import type { PlanCost } from './plan-problem.ts';

/** In the order in which they weigh. */
const partNames: Readonly<Record<CostPart, string>> = {
  openPlaces: '空岗',
  changes: '改动已排的班',
  reminders: '违反提醒',
  wishes: '个人愿望',
  company: '人员搭配',
  points: '工作量不均',
  nights: '夜班不均',
  weekends: '周末不均',
  holidays: '节假日不均',
  hardPosts: '室外岗不均',
};

const signed = (value: number): string => (value > 0 ? `+${Math.round(value)}` : `−${Math.round(-value)}`);
const NOTHING = 0.5;
const TWO_PEOPLE = 2;

/** What handing a duty to somebody would cost, in words. `moved`: days on which one of the two would have something else than before. */
export const costSentence = (name: string, change: PlanCost, moved: number): string => {
  const parts = (Object.keys(partNames) as CostPart[])
    .filter((part) => Math.abs(change[part]) > NOTHING)
    .map((part) => `${partNames[part]} ${signed(change[part])}`);
  const more = moved > TWO_PEOPLE ? `，另有 ${moved - TWO_PEOPLE} 处跟着调整` : '';
  const price = parts.length > 0 ? `（${parts.join('，')}）` : '';
  if (change.total > NOTHING) return `${name}可以值这一班${more}，代价 ${signed(change.total)}${price}`;
  return `${name}可以值这一班${more}，${change.total < -NOTHING ? `比现在更好 ${signed(change.total)}` : '和现在一样好'}${price}`;
};
