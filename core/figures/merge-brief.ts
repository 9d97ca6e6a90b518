import type { BriefSection } from './brief.ts';
import type { ComposedSection } from './compose-brief.ts';

/** A section somebody added: no figures are behind it. */
export const isOwn = (key: string): boolean => key.startsWith('own-');

/** Saved sections in their order, each with what the figures say now; sections that came later stand where they are composed. */
export const mergeBrief = (saved: readonly BriefSection[] | null, composed: readonly ComposedSection[]): readonly BriefSection[] => {
  const fresh = composed.map((section) => ({ ...section, composed: section.text }));
  if (!saved) return fresh;
  const known = new Set(saved.map(({ key }) => key));
  return [...saved, ...fresh.filter(({ key }) => !known.has(key))];
};

/** 写的是什么: as composed, as typed, or typed (or kept) while the figures went on. */
export type SectionState = 'composed' | 'edited' | 'stale';

export const sectionState = ({ text, composed }: BriefSection, now: string): SectionState => {
  if (text === now) return 'composed';
  return composed === now ? 'edited' : 'stale';
};

const sentencesOf = (text: string): readonly string[] => text.match(/[^。]+。?/g) ?? [];

/** Sentences of the figures of now that those of the last saving did not have: what has changed since. */
export const newSentences = (before: string, now: string): readonly string[] => {
  const known = new Set(sentencesOf(before));
  return sentencesOf(now).filter((one) => !known.has(one));
};

/** Sentences that the figures do not say any more. */
export const goneSentences = (before: string, now: string): readonly string[] => newSentences(now, before);
