import { numberInName } from './name-order.ts';

interface Stretch {
  readonly first: string;
  readonly last: string;
  readonly number: number | null;
}

const around = (name: string): string => name.replace(/\d+/, '#');

/** 1栋、2栋、3栋、5栋 → “1–3栋、5栋”: neighbours that differ by their number alone are drawn together. */
export const namesText = (names: readonly string[]): string => {
  const stretches: Stretch[] = [];
  for (const name of names) {
    const number = /\d/.test(name) ? numberInName(name) : null;
    const open = stretches.at(-1);
    if (open && number !== null && open.number === number - 1 && around(open.last) === around(name)) {
      stretches[stretches.length - 1] = { ...open, last: name, number };
    } else stretches.push({ first: name, last: name, number });
  }
  return stretches
    .map(({ first, last }) => (first === last ? first : `${first.replace(/\d+.*$/, '')}${numberInName(first)}–${last.replace(/^\D*/, '')}`))
    .join('、');
};
