import type { BriefSource } from '../brief-source.ts';
import { differenceWords, dutyReading, gateReading } from '../compare-figures.ts';
import { hoursOf, sentence, told } from '../figure-words.ts';

/** 增减 of people on the roster is told only when there is one. */
const changeOfPeople = (source: BriefSource): string => {
  const words = differenceWords(source, { of: ({ people }) => people.total, state: true }, '人');
  return words.startsWith('与') ? '' : words;
};

/** 值守: who stood, for how long, and what the rounds found. */
export const dutySection = (source: BriefSource): readonly string[] => {
  const { people, duty, patrols } = source.figures;
  const party = told(people.partyMembers, (count) => `党员${count}人`);
  const volunteers = told(people.volunteers, (count) => `志愿者${count}人`);
  const among = [...party, ...volunteers].join('、');
  return [
    ...sentence(
      told(people.total, (count) => `现有工作人员${count}人${among === '' ? '' : `（其中${among}）`}`).flatMap((words) => [
        words,
        changeOfPeople(source),
      ]),
    ),
    ...sentence(
      told(
        duty.heads,
        (heads) => `${source.kind === 'day' ? '全天' : '本周'}${duty.shifts}个班次、${heads}人次值守，共${hoursOf(duty.minutes)}小时`,
      ).flatMap((words) => [words, differenceWords(source, { of: (figures) => figures.duty.heads, ...dutyReading }, '人次')]),
    ),
    ...sentence([
      ...told(patrols.rounds, (rounds) => `巡逻${rounds}趟`),
      ...told(patrols.found, (found) => `其中${found}趟发现问题并作了记录`),
    ]),
  ];
};

/** How many shifts have not handed over yet, while the day runs: their counters are missing. */
const notYet = ({ figures: { gate, duty }, asOf }: BriefSource): string =>
  asOf !== null && gate.sheets < duty.shifts ? `（${duty.shifts}个班次中已交接${gate.sheets}个）` : '';

/** 查验: from signed handovers. That nothing was abnormal matters at a gate, so it is said. */
export const gateSection = (source: BriefSource): readonly string[] => {
  const { gate } = source.figures;
  if (gate.sheets === 0) return [];
  const difference = differenceWords(
    source,
    gateReading(({ people }) => people),
    '人次',
  );
  const average = source.kind === 'week' && gate.days > 1 ? `，日均${Math.round(gate.dailyPeople)}人次` : '';
  const vehicles = told(gate.vehicles, (count) => `车辆${count}辆次`).map((words) => `、${words}`);
  return [
    ...sentence([
      `卡口查验人员${gate.people}人次${vehicles.join('')}${notYet(source)}${average}`,
      difference === '' ? '' : `人员${difference}`,
    ]),
    ...sentence([
      ...told(gate.turnedBack, (count) => `劝返${count}人次`),
      gate.abnormal === 0 ? '未发现体温和健康码异常' : `体温或健康码异常${gate.abnormal}人次`,
    ]),
  ];
};
