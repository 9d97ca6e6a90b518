import type { TodaySummary } from '#core/contract/results.ts';
import { dateOf } from '#core/time/local-date.ts';

export interface Judgement {
  readonly held: boolean;
  readonly words: string;
}

/** Is the gate held? Only the running shift and today decide; what comes later stands in the lists below. */
export const judge = (summary: TodaySummary): Judgement => {
  const { onDuty } = summary;
  if (!onDuty) return { held: false, words: '现在没有人值班：这一刻没有班次。请到“排班”安排。' };
  const missingNow = onDuty.places.reduce((sum, place) => sum + place.missing, 0);
  if (missingNow > 0) {
    const where = onDuty.places.filter((place) => place.missing > 0).map((place) => `${place.postName}缺 ${place.missing} 人`);
    return { held: false, words: `现在缺人：${where.join('，')}。请马上找人顶上。` };
  }
  const standing = onDuty.places.reduce((sum, place) => sum + place.people.length, 0);
  if (standing === 0) return { held: false, words: '现在没有安排人值班。请到“排班”安排。' };
  const later = summary.openPlaces.filter((place) => place.date === dateOf(summary.now)).reduce((sum, place) => sum + place.missing, 0);
  const words = `卡口守住了：${onDuty.shift.name} ${standing} 人在岗。`;
  return { held: later === 0, words: later === 0 ? words : `${words}今天后面还缺 ${later} 人。` };
};
