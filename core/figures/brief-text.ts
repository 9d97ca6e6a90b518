import { chineseNumber } from '../meetings/chinese-number.ts';
import type { BriefSection } from './brief.ts';

interface BriefWords {
  readonly title: string;
  /** 2022年1月6日 周四 */
  readonly dateLine: string;
  readonly branchName: string;
  readonly sections: readonly Pick<BriefSection, 'heading' | 'text'>[];
}

/** 一条群消息: what a telephone shows without 展开 */
export const SHORT_MOST = 500;

export const lengthOf = (text: string): number => Array.from(text.replaceAll(/\s/g, '')).length;

/** Sections that say something. */
export const toldSections = <Section extends { readonly text: string }>(sections: readonly Section[]): readonly Section[] =>
  sections.filter(({ text }) => text.trim() !== '');

/** 全文 for the group chat: headings numbered as on paper. */
export const briefText = ({ title, dateLine, branchName, sections }: BriefWords): string =>
  [
    title,
    dateLine,
    ...toldSections(sections).map(
      ({ heading, text }, index) => `${chineseNumber(index + 1)}、${heading === '' ? '' : `${heading}\n`}${text}`,
    ),
    branchName,
  ].join('\n');

const sentencesOf = (text: string): readonly string[] => text.match(/[^。！？\n]+[。！？]?/g) ?? [];

const shortLines = (sections: BriefWords['sections'], taken: readonly number[]): readonly string[] =>
  sections.flatMap(({ heading, text }, index) => {
    const words = sentencesOf(text)
      .slice(0, taken[index] ?? 0)
      .join('')
      .trim();
    return words === '' ? [] : [`【${heading === '' ? '其他' : heading}】${words}`];
  });

/**
 * 短文 of at most 500 characters: whole sentences only, the first of every section before the second of any, so that each subject keeps its place.
 * A first sentence that alone is too long is left out rather than cut.
 */
export const shortBrief = ({ title, dateLine, branchName, sections }: BriefWords): string => {
  const spoken = toldSections(sections);
  const whole = (taken: readonly number[]): string => [`${title}（${dateLine}）`, ...shortLines(spoken, taken), branchName].join('\n');
  const lengths = spoken.map(({ text }) => sentencesOf(text).length);
  let taken: readonly number[] = spoken.map(() => 0);
  for (let round = 1; round <= Math.max(0, ...lengths); round += 1) {
    for (const index of spoken.keys()) {
      if (round > (lengths[index] ?? 0) || (taken[index] ?? 0) !== round - 1) continue;
      const more = taken.map((count, at) => (at === index ? round : count));
      if (lengthOf(whole(more)) <= SHORT_MOST) taken = more;
    }
  }
  return whole(taken);
};
