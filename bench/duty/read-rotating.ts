import { DAYS_PER_ROW, type RotationProblem } from '#core/duty/planner/rotation/rotation-problem.ts';

/** The words of a file one after the other; `#` begins a comment. */
class Words {
  private readonly words: readonly string[];
  private at = 0;

  constructor(text: string) {
    const lines = text.split(/\r?\n/).map((line) => line.replace(/#.*/, ''));
    this.words = lines.join(' ').split(/\s+/).filter(Boolean);
  }

  word(what: string): string {
    const word = this.words[this.at];
    if (word === undefined) throw new Error(`the file ends before ${what}`);
    this.at += 1;
    return word;
  }

  whole(what: string): number {
    const word = this.word(what);
    if (!/^\d+$/.test(word)) throw new Error(`${what} is no whole number: ${word}`);
    return Number(word);
  }
}

const times = <T>(count: number, read: () => T): T[] => Array.from({ length: count }, read);

const readShift = (words: Words): RotationProblem['shifts'][number] => {
  const name = words.word('a shift name');
  words.word('the start of a shift');
  words.word('the length of a shift');
  return { name, block: { min: words.whole('the least block of a shift'), max: words.whole('the greatest block of a shift') } };
};

/**
 * A rotating-workforce instance: blocks in a fixed order, split on white space; times of day are passed over, and so is what stands after the last
 * sequence. Throws an `Error` that names the first thing out of place.
 */
export const readRotating = (text: string): RotationProblem => {
  const words = new Words(text);
  const days = words.whole('the length of the schedule');
  if (days !== DAYS_PER_ROW) throw new Error(`a schedule of ${days} days; only weeks of 7 are read`);
  const rows = words.whole('the number of employees');
  const count = words.whole('the number of shifts');
  const heads = times(count, () => times(DAYS_PER_ROW, () => words.whole('a figure of the requirement matrix')));
  const shifts = times(count, () => readShift(words));
  const rest = { min: words.whole('the least days off'), max: words.whole('the most days off') };
  const work = { min: words.whole('the least days of work'), max: words.whole('the most days of work') };
  const pairs = words.whole('the number of forbidden pairs');
  const triples = words.whole('the number of forbidden triples');
  const sequence = (length: number) => () => times(length, () => words.word('a forbidden sequence'));
  const forbidden = [...times(pairs, sequence(2)), ...times(triples, sequence(3))];
  return { rows, shifts, heads, rest, work, forbidden };
};
