import { z } from 'zod';
import type { Id } from '../contract/id.ts';
import type { LocalTime } from '../time/local-date.ts';
import { canonical } from './final-canonical.ts';

export const amendmentWords = z.string().trim().min(1, '请写明更正什么').max(2000, '更正最多 2000 个字');

/** 更正: a dated addition to a final record; the record itself stays as it was signed. */
export interface Amendment {
  readonly id: Id<'meeting-amendment'>;
  readonly at: LocalTime;
  readonly by: string;
  readonly words: string;
  /** over the record's hash and every amendment before */
  readonly hash: string;
}

/** The text whose SHA-256 an amendment carries. `previous`: the hash of the amendment before, or of the record for the first. */
export const amendmentForm = (previous: string, { id, at, by, words }: Omit<Amendment, 'hash'>): string =>
  `会议记录更正 1\n${canonical({ previous, id, at, by, words })}`;

export interface AmendmentChain {
  /** in the order of writing */
  readonly amendments: readonly Amendment[];
  /** some do not follow from the record and those before them: changed, missing or foreign */
  readonly broken: boolean;
}

/**
 * Puts amendments in the order in which they were written, told by their hashes alone: a laptop's clock is often wrong.
 * What does not follow comes last.
 */
export const chainAmendments = (recordHash: string, found: readonly Amendment[], hashOf: (text: string) => string): AmendmentChain => {
  const left = [...found].sort((a, b) => a.at.localeCompare(b.at));
  const amendments: Amendment[] = [];
  let previous = recordHash;
  for (;;) {
    const next = left.findIndex((one) => one.hash === hashOf(amendmentForm(previous, one)));
    const [amendment] = next < 0 ? [] : left.splice(next, 1);
    if (!amendment) return { amendments: [...amendments, ...left], broken: left.length > 0 };
    amendments.push(amendment);
    previous = amendment.hash;
  }
};
