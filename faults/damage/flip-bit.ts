import { closeSync, fsyncSync, openSync, readSync, statSync, truncateSync, writeSync } from 'node:fs';

const flipAt = (path: string, position: number, mask: number): void => {
  const file = openSync(path, 'r+');
  try {
    const byte = Buffer.alloc(1);
    readSync(file, byte, 0, 1, position);
    writeSync(file, Buffer.from([(byte[0] ?? 0) ^ mask]), 0, 1, position);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
};

/** Turns over one random bit of a file, as a bad sector or a bad cable does; says where. */
export const flipBit = (path: string, random: () => number): number => {
  const position = Math.floor(random() * statSync(path).size);
  flipAt(path, position, 1 << Math.floor(random() * 8));
  return position;
};

/** Cuts a file off at a random length, as a write that never came to its end. */
export const cutOff = (path: string, random: () => number): number => {
  const length = Math.floor(random() * statSync(path).size);
  truncateSync(path, length);
  return length;
};

/** Overwrites a random stretch with what lay there before: nothing. */
export const blankOut = (path: string, random: () => number, bytes: number): number => {
  const position = Math.floor(random() * Math.max(1, statSync(path).size - bytes));
  const file = openSync(path, 'r+');
  try {
    writeSync(file, Buffer.alloc(bytes), 0, bytes, position);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return position;
};
