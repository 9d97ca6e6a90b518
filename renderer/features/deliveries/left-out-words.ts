import type { Site } from '#core/roster/organisation/building.ts';
import type { LeftOut } from '#core/service/deliveries/plan-day.ts';
import { householdText } from '#core/service/household.ts';

const MOST_NAMED = 6;

/** What was not put on the list and why, a sentence each; none when nothing was left out. */
export const leftOutWords = ({ takenOff, withoutKinds, notNow }: LeftOut, site: Site): readonly string[] => [
  ...(withoutKinds.length > 0
    ? [
        `${withoutKinds.length} 户没有写每天送什么：${withoutKinds
          .slice(0, MOST_NAMED)
          .map((place) => householdText(place, site))
          .join('、')}${withoutKinds.length > MOST_NAMED ? '等' : ''}。`,
      ]
    : []),
  ...(takenOff > 0 ? [`${takenOff} 件今天从清单上删掉了，没有再加。`] : []),
  ...(notNow > 0 ? [`${notNow} 户这一天还没开始或已经解除。`] : []),
];
