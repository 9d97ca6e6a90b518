import type { PosterContent } from '#core/boards/poster-content.ts';
import type { PosterPlace, PosterTemplate } from '#core/boards/poster-template.ts';

/** A new poster as the designer would begin it. */
export const samplePoster = (template: PosterTemplate, change: Partial<PosterContent> = {}): PosterContent => ({
  template: template.key,
  size: template.sizes[0] ?? 'A4',
  orientation: template.orientation,
  words: Object.fromEntries(template.places.map((place) => [place.key, place.sample])),
  palette: template.palettes[0] ?? '',
  qr: template.qr ? '街道便民服务群，请出示本人二维码进群' : '',
  picture: '',
  ...change,
});

const filled = (text: string, most: number): string => text.repeat(Math.ceil(most / text.length)).slice(0, most);

/** As many of the sample's own lines as the place takes; one paragraph repeated to its last character. */
export const longestWords = ({ sample, most, rows: room = 99 }: PosterPlace, times = 1): string => {
  const rows = sample.split('\n');
  if (rows.length === 1) return filled(sample === '' ? '和平社区居民委员会' : sample, most * times);
  const taken: string[] = [];
  for (
    let index = 0;
    index < room * times && taken.join('\n').length + 1 + (rows[index % rows.length] ?? '').length <= most * times;
    index += 1
  ) {
    taken.push(rows[index % rows.length] ?? '');
  }
  return taken.join('\n');
};

/** Every place filled to `times` what it says it takes. */
export const fullPoster = (template: PosterTemplate, times = 1): PosterContent => {
  const words = template.places.map((place) => [place.key, place.key === 'arrow' ? place.sample : longestWords(place, times)]);
  return samplePoster(template, { words: Object.fromEntries(words) });
};
