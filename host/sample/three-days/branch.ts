import { randomUUID } from 'node:crypto';
import { oath } from '#core/party-life/oath.ts';
import type { ContactOutcome } from '#core/service/care/care.ts';
import { addDays } from '#core/time/local-date.ts';
import { days, doorOf, moment, type Step, type Story } from './story.ts';

const cared = [
  ['6-1-101', '张奶奶', '石磊', '马垚'],
  ['3-4-202', '小宇妈妈', '马垚', '石磊'],
  ['2-4-402', '老李', '丁晓玥', '许婷'],
] as const;

/** 包保: a call a day; one that is not answered is made again in the afternoon. */
const care = (story: Story): readonly Step[] =>
  cared.flatMap(([door, called, carer, deputy], index) => {
    const caseId = randomUUID();
    const who = { carerId: story.personId(carer), deputyId: story.personId(deputy) };
    const term = { everyDays: 1, from: story.first, until: null, purgeOn: addDays(story.first, 30) };
    const fields = { place: doorOf(story, door), called, phone: '', needs: ['call' as const], words: '上午十点以后联系', ...who, ...term };
    const contact = (day: number, time: string, outcome: ContactOutcome): Step => {
      const at = moment(story, day, time);
      const told = { at, way: 'phone' as const, outcome, words: '', personId: who.carerId };
      return { at, act: () => story.call('care.contact', { id: randomUUID(), caseId, fields: told }) };
    };
    const missed = (day: number): boolean => day === 1 && index === 0;
    return [
      { at: moment(story, 0, '09:50'), act: () => story.call('care.save', { id: caseId, fields }) },
      ...days.map((day) => contact(day, `10:1${index}`, missed(day) ? 'noAnswer' : 'well')),
      ...days.filter(missed).map((day) => contact(day, '15:10', 'well')),
    ];
  });

const oathTaken = (story: Story): Step => ({
  at: moment(story, 0, '20:10'),
  act: () => {
    const personIds = [...story.people.slice(0, 12)];
    const told = { place: '小区南门', hostId: story.personId('周启明'), personIds, headcount: personIds.length };
    const words = '重温誓词后，党员分到四个配送队，人人有岗。';
    const fields = { kind: 'oath' as const, name: '面向党旗重温入党誓词', date: story.first, ...told, pledge: oath, words };
    return story.call('activity.save', { id: randomUUID(), fields });
  },
});

const deed = (story: Story): Step => ({
  at: moment(story, 1, '20:20'),
  act: () => {
    const words = '冒雪把一户居民的轮椅和行李送到卡口，等到傍晚再接回家。';
    const fields = { kind: 'deed' as const, date: addDays(story.first, 1), personIds: [story.personId('石磊')], words, form: '群里留言' };
    return story.call('deed.save', { id: randomUUID(), fields });
  },
});

/** Somebody has a birthday on the second day and is congratulated at breakfast. */
const birthday = (story: Story): readonly Step[] => {
  const on = addDays(story.first, 1);
  const personId = story.personId('许婷');
  return [
    {
      at: moment(story, 0, '18:30'),
      act: () => story.call('birthday.save', { personId, fields: { monthDay: on.slice(5) } }),
    },
    { at: moment(story, 1, '07:00'), act: () => story.call('birthday.greet', { personId, on }) },
  ];
};

/** 包保、誓词、好人好事、生日 of the three days. */
export const branchSteps = (story: Story): readonly Step[] => [...care(story), oathTaken(story), deed(story), ...birthday(story)];
