import type { PosterContent } from './poster-content.ts';

/** What a poster is for; the list in the designer is grouped by it. */
export const posterKinds = {
  notification: '告知书',
  letter: '一封信',
  announcement: '公告',
  leaflet: '宣传单',
  reminder: '温馨提示',
  slogan: '标语',
} as const;
export type PosterKind = keyof typeof posterKinds;

/** One place for words in a template. */
export interface PosterPlace {
  /** its name in `PosterContent.words` */
  readonly key: string;
  /** what the form calls it */
  readonly label: string;
  readonly lines: 'one' | 'many';
  /** characters that fit at the template's own size */
  readonly most: number;
  /** of lines that are drawn one by one: how many the layout has room for */
  readonly rows?: number;
  /** says when, where or how much: the sample's words are an example, and nobody should hang them up unread */
  readonly local?: true;
  /** the words a new poster starts with */
  readonly sample: string;
}

/** A layout that the designer offers. What is drawn from it is `paper/posters`. */
export interface PosterTemplate {
  readonly key: string;
  readonly name: string;
  readonly kind: PosterKind;
  /** one sentence: when to take this one */
  readonly purpose: string;
  readonly places: readonly PosterPlace[];
  /** colour sets by name, the first is the rule; every one is legible in black and white */
  readonly palettes: readonly string[];
  readonly sizes: readonly PosterContent['size'][];
  readonly orientation: PosterContent['orientation'];
  readonly picture: boolean;
  readonly qr: boolean;
}
