import { randomUUID } from 'node:crypto';
import { addDays } from '#core/time/local-date.ts';
import { days, moment, type Step, type Story } from './story.ts';

const TOMORROW = '明早七点在南门碰头，先送药，再走排查。';

/** 日报: composed once the late shift has handed over, one sentence of the secretary's added, saved. */
const written = (story: Story, day: number): Step => ({
  at: moment(story, day, '24:20'),
  act: async () => {
    const { title, withFigures, sections, from } = await story.call('brief.get', { kind: 'day', date: addDays(story.first, day) });
    const last = sections.length - 1;
    const edited = sections.map((section, index) => (index === last ? { ...section, text: `${section.text}${TOMORROW}` } : { ...section }));
    const fields = { kind: 'day' as const, from, title, sections: edited, withFigures };
    await story.call('brief.save', { id: randomUUID(), fields, basedOn: null });
  },
});

export const briefSteps = (story: Story): readonly Step[] => days.map((day) => written(story, day));
