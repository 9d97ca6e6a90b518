import type { GrowthLine } from './growth.ts';

const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP, RIGHT] = [760, 420, 70, 60, 30, 150];
const colours = ['#0b5a8a', '#b3261e', '#3d7a3d'];
const dashes = ['', '8 5', '2 4'];

/** Decades from the least to the most. */
const decades = (values: readonly number[]): readonly number[] => {
  const [low, high] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  return Array.from({ length: high - low + 1 }, (_, step) => 10 ** (low + step));
};

const scale = (marks: readonly number[], from: number, to: number) => {
  const [low, high] = [Math.log10(marks[0] ?? 1), Math.log10(marks.at(-1) ?? 10)];
  return (value: number): number => Math.round((from + ((Math.log10(value) - low) / Math.max(1e-9, high - low)) * (to - from)) * 10) / 10;
};

const text = (x: number, y: number, words: string, anchor = 'middle'): string =>
  `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="13" font-family="sans-serif">${words}</text>`;

/** Time over heads to be planned, both on logarithmic axes: until every place is filled, until nearly the last cost, and until the end. */
export const growthPicture = (lines: readonly GrowthLine[]): string => {
  const series = [
    { name: 'every place filled', at: (line: GrowthLine) => line.filled },
    { name: 'within 5 % of the end', at: (line: GrowthLine) => line.close },
    { name: 'end of the search', at: (line: GrowthLine) => line.seconds },
  ];
  const sorted = [...lines].sort((a, b) => a.heads - b.heads);
  const xMarks = decades(sorted.map(({ heads }) => heads));
  const yMarks = decades(sorted.flatMap((line) => series.flatMap(({ at }) => Math.max(0.01, at(line) ?? line.seconds))));
  const [x, y] = [scale(xMarks, LEFT, WIDTH - RIGHT), scale(yMarks, HEIGHT - BOTTOM, TOP)];
  const drawn = series.map(({ name, at }, index) => {
    const points = sorted.flatMap((line) => {
      const value = at(line);
      return value === null ? [] : [{ x: x(line.heads), y: y(Math.max(0.01, value)) }];
    });
    const last = points.at(-1) ?? { x: 0, y: 0 };
    return [
      `<polyline fill="none" stroke="${colours[index]}" stroke-width="2" stroke-dasharray="${dashes[index]}" points="${points.map((point) => `${point.x},${point.y}`).join(' ')}"/>`,
      ...points.map((point) => `<circle cx="${point.x}" cy="${point.y}" r="3.5" fill="${colours[index]}"/>`),
      text(last.x + 10, last.y + 4 + (index - 1) * 15, name, 'start'),
    ].join('\n');
  });
  const axes = [
    ...xMarks.map(
      (mark) =>
        `<line x1="${x(mark)}" x2="${x(mark)}" y1="${TOP}" y2="${HEIGHT - BOTTOM}" stroke="#ddd"/>${text(x(mark), HEIGHT - BOTTOM + 20, String(mark))}`,
    ),
    ...yMarks.map(
      (mark) =>
        `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(mark)}" y2="${y(mark)}" stroke="#ddd"/>${text(LEFT - 8, y(mark) + 4, `${mark} s`, 'end')}`,
    ),
    text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 14, 'heads to be planned (people × days and their shifts)'),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img">\n<title>Planning time over the heads to be planned</title>\n<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>\n${[...axes, ...drawn].join('\n')}\n</svg>\n`;
};
