import { helpSection, nextSection, partySection, suppliesSection } from './brief-sections/branch-section.ts';
import { dutySection, gateSection } from './brief-sections/duty-section.ts';
import { serviceSection } from './brief-sections/service-section.ts';
import type { BriefSource } from './brief-source.ts';

/** One section as the figures alone would have it; empty text: nothing to tell. */
export interface ComposedSection {
  readonly key: string;
  readonly heading: string;
  readonly text: string;
}

type Writer = (source: BriefSource) => readonly string[];

const write = (source: BriefSource, parts: readonly (readonly [string, string, Writer])[]): readonly ComposedSection[] =>
  parts.map(([key, heading, writer]) => ({ key, heading, text: writer(source).join('') }));

/** The parts that the day and the week have in common. */
export const commonParts = [
  ['duty', '值守', dutySection],
  ['gate', '查验', gateSection],
  ['service', '服务居民', serviceSection],
  ['supplies', '物资', suppliesSection],
  ['party', '会议与支部生活', partySection],
] as const;

/** 工作日报, section by section: what the figures of the day say, and nothing about what did not happen unless it matters. */
export const composeBrief = (source: BriefSource): readonly ComposedSection[] =>
  write(source, [...commonParts, ['help', '需要上级帮助的', helpSection], ['next', '明日安排', nextSection]]);

export const writeSections = write;
