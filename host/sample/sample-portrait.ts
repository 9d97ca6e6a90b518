import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

const WIDTH = 150;
const HEIGHT = 200;
const paper: Colour = [236, 240, 244];
const skins: readonly Colour[] = [
  [230, 196, 168],
  [220, 182, 150],
  [238, 208, 184],
];
const coats: readonly Colour[] = [
  [60, 84, 120],
  [92, 92, 98],
  [128, 56, 52],
  [64, 104, 88],
];
const hair: Colour = [38, 34, 34];

const within = (x: number, y: number, centreX: number, centreY: number, radiusX: number, radiusY: number): boolean =>
  ((x - centreX) / radiusX) ** 2 + ((y - centreY) / radiusY) ** 2 <= 1;

const pick = (colours: readonly Colour[], seed: number): Colour => colours[seed % colours.length] ?? paper;

/** A head without a face over a coat: plainly drawn, so that nobody takes it for a person. */
const colourAt = (x: number, y: number, seed: number): Colour => {
  if (within(x, y, 75, 84, 33, 42) && y > 62) return pick(skins, seed);
  if (within(x, y, 75, 74, 38, 42)) return hair;
  if (within(x, y, 75, 122, 17, 26)) return pick(skins, seed);
  return within(x, y, 75, 206, 66, 66) ? pick(coats, seed + 1) : paper;
};

const chunk = (kind: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, sum]);
};

/** A drawn portrait for the invented people of the sample, as PNG. */
export const samplePortrait = (seed: number): Buffer => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const rows = Array.from({ length: HEIGHT }, (_, y) =>
    Buffer.from([0, ...Array.from({ length: WIDTH }, (__, x) => colourAt(x, y, seed)).flat()]),
  );
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(rows))), chunk('IEND', Buffer.alloc(0))]);
};
