import { startingContent } from '../boards/new-poster.ts';
import type { PosterFields, PosterId } from '../boards/poster.ts';
import type { PosterContent } from '../boards/poster-content.ts';
import { posterTemplate } from '../boards/poster-templates.ts';
import type { SampleKeys } from './sample-keys.ts';

/** A poster of one of the templates with words of its own. */
const made = (key: string, change: Partial<PosterContent>, words: Readonly<Record<string, string>>): PosterContent => {
  const template = posterTemplate(key);
  if (!template) throw new Error(`no template is called ${key}`);
  const start = startingContent(template);
  return { ...start, ...change, words: { ...start.words, ...words } };
};

interface SamplePoster {
  readonly id: PosterId;
  readonly fields: PosterFields;
}

/** Three posters as a branch would hang them: a slogan at the gate, a notice in the lift, the rules of the gate. */
export const samplePosters = ({ makeId }: Pick<SampleKeys, 'makeId'>): readonly SamplePoster[] => {
  const poster = (name: string, content: PosterContent): SamplePoster => ({
    id: makeId() as PosterId,
    fields: { name, content, template: false },
  });
  return [
    poster('卡口标语：守一道关', made('slogan-couplet', { size: 'A3' }, { thought: '守一道关\n护一方人' })),
    poster(
      '电梯里的提示：有事打电话',
      made(
        'big-text',
        { palette: '藏青' },
        {
          thought: '电梯已消毒\n请少触按钮',
          instruction: '每天早、中、晚各消毒一次。发现口罩用完、按钮损坏，请打下面的电话，马上有人来。',
        },
      ),
    ),
    poster('进口须知', made('gate-rules', {}, { title: '进口须知' })),
  ];
};
