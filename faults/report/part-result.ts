import type { Finding } from '../part.ts';

/** What one part found in one run. */
export interface PartResult {
  readonly name: string;
  readonly rows: readonly number[];
  readonly title: string;
  readonly finding: Finding;
  readonly seconds: number;
}

/** Why a part did not pass, one sentence each; empty when it did. */
export const failuresOf = ({ lost, silent, unhandled, times, broken = [] }: Finding): readonly string[] => [
  ...(times === 0 ? ['no fault was injected'] : []),
  ...(lost > 0 ? [`${lost} acknowledged and lost`] : []),
  ...(silent > 0 ? [`${silent} silently wrong`] : []),
  ...(unhandled > 0 ? [`${unhandled} unhandled`] : []),
  ...broken,
];
