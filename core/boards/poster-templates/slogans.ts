import type { PosterTemplate } from '../poster-template.ts';
import { large, lines, usual } from './common.ts';

/** 标语: words alone. */
export const slogans: readonly PosterTemplate[] = [
  {
    ...usual,
    key: 'slogan-line',
    name: '横排标语',
    kind: 'slogan',
    purpose: '一句话横贴，字尽量大，可拼成大幅。',
    sizes: large,
    orientation: 'landscape',
    places: [lines({ key: 'thought', label: '标语（可换行）', most: 20, sample: '隔离\n不隔心' })],
  },
  {
    ...usual,
    key: 'slogan-couplet',
    name: '竖排标语',
    kind: 'slogan',
    purpose: '上下两句竖着对排，从右往左读，贴门柱两旁或宣传栏。',
    sizes: large,
    places: [lines({ key: 'thought', label: '标语（一行一列，先写右边）', most: 28, sample: '守一道关\n护一方人' })],
  },
  {
    ...usual,
    key: 'slogan-sheets',
    name: '一字一张横幅',
    kind: 'slogan',
    purpose: '墙上、围挡上的长标语：每张纸一个大字，挨着贴成横幅；标点不印，贴的时候空开一点。',
    qr: false,
    places: [lines({ key: 'thought', label: '标语', most: 24, sample: '守住门，管住人' })],
  },
];
