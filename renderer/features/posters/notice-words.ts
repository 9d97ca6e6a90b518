import type { Notice } from '#core/boards/notice.ts';
import type { PosterContent } from '#core/boards/poster-content.ts';
import type { PosterTemplate } from '#core/boards/poster-template.ts';

type Words = PosterContent['words'];

/** The places of a letter, by the names that the letter templates give them. */
const partsOf = (notice: Notice): Words => ({
  title: notice.title,
  salutation: notice.salutation,
  body: notice.body,
  signature: notice.signature,
});

/** Whether a template can take over the text of a notice: it has a place for a long text that is called the body. */
export const takesNotice = (template: PosterTemplate): boolean =>
  template.places.some(({ key, lines }) => key === 'body' && lines === 'many');

/** The words of a poster with those of a notice put in; places that a notice knows nothing of stay as they are. */
export const wordsFromNotice = (template: PosterTemplate, words: Words, notice: Notice): Words => {
  const parts = partsOf(notice);
  return Object.fromEntries(template.places.map(({ key }) => [key, parts[key] ?? words[key] ?? '']));
};
