import type { PosterContent } from '#core/boards/poster-content.ts';

/** The smallest GIF-like thing that a poster may hold as a picture; its letters occur in no other place of a page. */
const STAND_IN = 'data:image/png;base64,cG9zdGVyLXBpY3R1cmUtc3RhbmQtaW4';

/** What is sent for the preview at every pause of typing: the words, and in place of a megabyte of picture a mark. */
export const withStandIn = (content: PosterContent): PosterContent =>
  content.picture === '' ? content : { ...content, picture: STAND_IN };

/** The page with the picture in the place of the mark. */
export const withPicture = (html: string, picture: string): string => (picture === '' ? html : html.replaceAll(STAND_IN, () => picture));
