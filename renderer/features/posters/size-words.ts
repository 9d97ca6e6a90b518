import type { PosterContent } from '#core/boards/poster-content.ts';

/** What a size is called where it is chosen. */
export const sizeWords: Readonly<Record<PosterContent['size'], string>> = {
  A4: 'A4',
  A3: 'A3',
  A2: 'A2（拼贴）',
  '600x900': '60×90 厘米（拼贴）',
  A5x2: '两张 A5（印在一张 A4 上）',
};
