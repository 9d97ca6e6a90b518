import type { Preferences } from '#core/contract/results.ts';

/** The colours of the screen. Every text colour keeps 4.5:1 on `paper` and `surface`, the high-contrast ones 7:1. */
export interface Palette {
  readonly paper: string;
  readonly surface: string;
  readonly raised: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  readonly edge: string;
  readonly red: string;
  readonly redStrong: string;
  readonly redSoft: string;
  readonly onRed: string;
  readonly amber: string;
  readonly amberSoft: string;
  readonly green: string;
  readonly greenSoft: string;
  readonly link: string;
  readonly focus: string;
  readonly tip: string;
  readonly onTip: string;
  readonly earlySoft: string;
  readonly early: string;
  readonly middleSoft: string;
  readonly middle: string;
  readonly nightSoft: string;
  readonly night: string;
}

const light: Palette = {
  paper: '#fbfaf7',
  surface: '#ffffff',
  raised: '#f3f0ea',
  ink: '#1f1b16',
  quiet: '#5a544b',
  line: '#dcd6cb',
  edge: '#8a8378',
  red: '#b3261e',
  redStrong: '#8f1d17',
  redSoft: '#fbeae8',
  onRed: '#ffffff',
  amber: '#7a4a00',
  amberSoft: '#fff1d6',
  green: '#1b5e2f',
  greenSoft: '#e6f3e9',
  link: '#1b4f8f',
  focus: '#1b4f8f',
  tip: '#2b2620',
  onTip: '#ffffff',
  earlySoft: '#ffe9bd',
  early: '#633d00',
  middleSoft: '#dbe9f9',
  middle: '#153f70',
  nightSoft: '#e3e1f8',
  night: '#322b80',
};

const dark: Palette = {
  paper: '#171614',
  surface: '#201e1b',
  raised: '#2b2825',
  ink: '#f2eee7',
  quiet: '#c0b9ad',
  line: '#46413a',
  edge: '#8f887c',
  red: '#f08a80',
  redStrong: '#f7aca5',
  redSoft: '#3d211e',
  onRed: '#2a0b08',
  amber: '#f3c26b',
  amberSoft: '#3a2d14',
  green: '#8ed3a0',
  greenSoft: '#1b3122',
  link: '#9cc4f4',
  focus: '#9cc4f4',
  tip: '#ece7dd',
  onTip: '#1f1b16',
  earlySoft: '#46360f',
  early: '#ffd98a',
  middleSoft: '#17324f',
  middle: '#b5d6fb',
  nightSoft: '#2c2857',
  night: '#cfcbff',
};

const highLight: Partial<Palette> = {
  paper: '#ffffff',
  ink: '#000000',
  quiet: '#2e2a25',
  line: '#6b655b',
  edge: '#000000',
  red: '#8f1209',
};
const highDark: Partial<Palette> = {
  paper: '#000000',
  surface: '#0b0b0a',
  ink: '#ffffff',
  quiet: '#e6e1d8',
  line: '#9a9387',
  edge: '#ffffff',
};

/** The colours for a choice of light and contrast. */
export const paletteOf = (theme: 'light' | 'dark', contrast: Preferences['contrast']): Palette => {
  const base = theme === 'dark' ? dark : light;
  if (contrast === 'normal') return base;
  return { ...base, ...(theme === 'dark' ? highDark : highLight) };
};
