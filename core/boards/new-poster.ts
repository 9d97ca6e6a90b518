import type { PosterContent } from './poster-content.ts';
import type { PosterPlace, PosterTemplate } from './poster-template.ts';

const NAME_LENGTH = 20;

/** A new poster of a template: its own sample words, first colours, first size, no picture. */
export const startingContent = (template: PosterTemplate): PosterContent => ({
  template: template.key,
  size: template.sizes[0] ?? 'A4',
  orientation: template.orientation,
  words: Object.fromEntries(template.places.map(({ key, sample }) => [key, sample])),
  palette: template.palettes[0] ?? '',
  qr: '',
  picture: '',
});

/** What a poster is called until somebody names it: its first words, else its template. */
export const nameFromWords = (template: PosterTemplate, content: PosterContent): string => {
  const first = template.places.map(({ key }) => content.words[key]?.replaceAll('\n', '').trim() ?? '').find((words) => words !== '');
  return Array.from(first ?? template.name)
    .slice(0, NAME_LENGTH)
    .join('');
};

/** Characters as the eye counts them: line ends and blanks take no place. */
export const lengthOf = (text: string): number => Array.from(text.replaceAll(/\s/g, '')).length;

/** How many characters more than fit at the template's own size; 0 = fits. */
export const surplusOf = (place: PosterPlace, words: string): number => Math.max(0, lengthOf(words) - place.most);

/** Whether two posters are the same to the letter; the picture, up to megabytes of it, is compared whole and not taken apart. */
export const isSameContent = ({ words, ...one }: PosterContent, { words: otherWords, ...other }: PosterContent): boolean =>
  JSON.stringify(words) === JSON.stringify(otherWords) &&
  (Object.keys(one) as (keyof typeof one)[]).every((key) => one[key] === other[key]);

const trimmed = (content: PosterContent): PosterContent => ({
  ...content,
  words: Object.fromEntries(Object.entries(content.words).map(([key, words]) => [key, words.trim()])),
  qr: content.qr.trim(),
});

/** Whether two posters print alike: blanks at the ends of a text, which saving takes away, make no difference. */
export const printsAlike = (one: PosterContent, other: PosterContent): boolean => isSameContent(trimmed(one), trimmed(other));
