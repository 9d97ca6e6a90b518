import { emWidth } from '../text-size.ts';

/** 避头: what may not begin a line. */
const NEVER_FIRST = /[，。、；：！？）》〉」』】〕”’％%…—·,.;:!?)\]]/u;
/** 避尾: what may not end one. */
const NEVER_LAST = /[（《〈「『【〔“‘([]/u;
const AFTER_STOP = /[，。；：！？、]/u;
const WORD = /[\dA-Za-z.:%-]/;

const mayBreak = (before: string, after: string): boolean =>
  !NEVER_FIRST.test(after) && !NEVER_LAST.test(before) && !(WORD.test(before) && WORD.test(after));

/** How bad it is to part a headline here: far from even lines, and not at a stop. */
const badness = (characters: readonly string[], at: number, target: number): number => {
  const [before = '', after = ''] = [characters[at - 1], characters[at]];
  if (!mayBreak(before, after)) return Number.POSITIVE_INFINITY;
  const stop = AFTER_STOP.test(before) || before === ' ' || before === '\u3000';
  return Math.abs(emWidth(characters.slice(0, at).join('')) - target) - (stop ? 2.5 : 0);
};

/** A headline in `count` lines of about the same width, broken at stops where it can be and never inside a number; fewer lines when it is too short. */
export const headlineLines = (text: string, count: number): readonly string[] => {
  const characters = Array.from(text.trim());
  if (count <= 1 || characters.length <= count) return [text.trim()];
  const target = emWidth(text) / count;
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < characters.length; at += 1) {
    const bad = badness(characters, at, target);
    if (bad < least) [best, least] = [at, bad];
  }
  if (best === 0) return [text.trim()];
  return [characters.slice(0, best).join('').trim(), ...headlineLines(characters.slice(best).join(''), count - 1)];
};

interface Room {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly lineHeight: number;
}

/** Letter size (mm) at which these lines fill the room. */
export const headlineSize = (lines: readonly string[], { widthMm, heightMm, lineHeight }: Room): number =>
  Math.min(widthMm / Math.max(1, ...lines.map(emWidth)), heightMm / (Math.max(1, lines.length) * lineHeight));

const MOST_LINES = 6;

/** The lines at which a headline stands largest: the writer's own when there are several, else as many as are best. */
export const largestLines = (written: readonly string[], room: Room): readonly string[] => {
  const [text = '', ...more] = written;
  if (more.length > 0) return written;
  let best: readonly string[] = [text];
  for (let count = 2; count <= MOST_LINES; count += 1) {
    const lines = headlineLines(text, count);
    // one line is dignified: another must gain something
    if (headlineSize(lines, room) > headlineSize(best, room) * 1.08) best = lines;
  }
  return best;
};
