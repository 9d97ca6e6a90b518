const A4_WIDTH = 210;

/** How a brief is set: type in pt, everything else in mm. */
export interface BriefSetting {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly titlePt: number;
  readonly textPt: number;
  readonly line: number;
  readonly tablePt: number;
  readonly row: number;
  /** figures stand in so many columns beside each other */
  readonly panels: 2 | 3;
  /** how high a chart is drawn */
  readonly chart: number;
  /** between the parts of the sheet */
  readonly gap: number;
  /** to sign in, above the line */
  readonly signing: number;
}

/** 四号, left and right as GB/T 9704-2012 has them. */
export const roomy: BriefSetting = {
  ...{ top: 17, right: 26, bottom: 11, left: 28 },
  ...{ titlePt: 26, textPt: 14, line: 7.4, tablePt: 10.5, row: 5.7, panels: 2, chart: 30, gap: 3, signing: 7 },
};
/** 小四 where 四号 would begin a second page. */
export const close: BriefSetting = { ...roomy, textPt: 12, line: 6, tablePt: 9.5, row: 4.7 };
/** A week in which everything happened: the same type as `close`, in single spacing and a wider page, the figures in three columns. */
export const dense: BriefSetting = {
  ...close,
  ...{ top: 14, right: 20, bottom: 9, left: 24 },
  ...{ titlePt: 22, line: 5.5, row: 4.1, panels: 3, chart: 19, gap: 2, signing: 5 },
};

export const widthOf = ({ left, right }: BriefSetting): number => A4_WIDTH - left - right;

/** mm of the parts of the head that are not the title. */
export const headOf = ({ gap }: BriefSetting) => ({ above: gap - 1, line: gap + 5, below: gap + 0.5 });
/** mm of the words over a chart */
export const captionOf = ({ gap }: BriefSetting): number => gap + 3;

/** Width of words in characters: figures and Latin letters of our faces take a little more than half of one. */
export const emOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + (/[\x20-\x7e]/.test(character) ? 0.56 : 1), 0);
