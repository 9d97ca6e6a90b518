import { MM_PER_PT } from '../minutes/grid.ts';
import type { BriefModel } from './model.ts';
import { type BriefSetting, captionOf, close, dense, emOf, headOf, roomy, widthOf } from './setting.ts';
import { tableOf } from './table-layout.ts';
import { chartsOf } from './week-days.ts';

const A4_HEIGHT = 297;
/** the line at the foot with the space above it, and a little that is left to chance */
const FOOT = 6.6 + 1;
const SIGN_LINE = 6.5;
const signsHeight = ({ signing }: BriefSetting): number => signing + SIGN_LINE;
const TITLE_LINE = 1.25;
/** the red rule with the space over it, rounded up */
const BAR = 2.5;

const linesOf = (ems: number, pt: number, setting: BriefSetting): number =>
  Math.max(1, Math.ceil(ems / Math.floor(widthOf(setting) / (pt * MM_PER_PT))));

const headHeight = ({ title }: BriefModel, setting: BriefSetting): number => {
  const { above, line, below } = headOf(setting);
  return linesOf(emOf(title), setting.titlePt, setting) * setting.titlePt * TITLE_LINE * MM_PER_PT + above + line + BAR + below;
};

const textHeight = ({ paragraphs }: BriefModel, setting: BriefSetting): number => {
  const lines = paragraphs.reduce((sum, { head, text }) => sum + linesOf(2 + emOf(head) + emOf(text), setting.textPt, setting), 0);
  return Math.max(1, lines) * setting.line;
};

const chartsHeight = (model: BriefModel, setting: BriefSetting): number =>
  chartsOf(model).length === 0 ? 0 : setting.gap + captionOf(setting) + setting.chart;

const tableHeight = (model: BriefModel, setting: BriefSetting): number => {
  if (model.rows.length === 0) return 0;
  const { lines, wide } = tableOf(model, setting);
  return setting.gap + (1 + lines.length + wide.length) * setting.row;
};

type Part = (model: BriefModel, setting: BriefSetting) => number;

const words: readonly Part[] = [headHeight, textHeight];
const figures: readonly Part[] = [chartsHeight, tableHeight];

const roomOf = ({ top, bottom }: BriefSetting): number => A4_HEIGHT - top - bottom - FOOT;
const sumOf = (parts: readonly Part[], model: BriefModel, setting: BriefSetting): number =>
  parts.reduce((sum, part) => sum + part(model, setting), 0);

const isOneSheet = (model: BriefModel, setting: BriefSetting): boolean =>
  tableOf(model, setting).fits && sumOf([...words, ...figures], model, setting) + signsHeight(setting) <= roomOf(setting);

const wordsFillOne = (model: BriefModel, setting: BriefSetting): boolean => sumOf(words, model, setting) <= roomOf(setting);

/** Fewer lines than this do not make a last sheet. */
const LEAST_LINES = 3;

/** How many sheets it takes; half a one more where the last holds a line or two and the signatures. */
const sheetsOf = (model: BriefModel, setting: BriefSetting): number => {
  const [room, used] = [roomOf(setting), sumOf(words, model, setting)];
  const [full, last] = [Math.floor(used / room), used % room];
  const rest = sumOf(figures, model, setting);
  if (last + rest + signsHeight(setting) > room) return full + 2;
  return full + 1 + (rest === 0 && last < LEAST_LINES * setting.line ? 0.5 : 0);
};

/**
 * How this brief is set: as roomy as one sheet allows. Where none does, the words have the first sheet if they fit there, and what is drawn and counted the
 * second: two lines of the one never stand alone above the other. Longer words take as few sheets as they can.
 */
export const settingOf = (model: BriefModel): BriefSetting => {
  const one = [roomy, close, dense].find((setting) => isOneSheet(model, setting));
  const two = one ?? [roomy, close].find((setting) => wordsFillOne(model, setting));
  if (two) return two;
  return sheetsOf(model, close) < sheetsOf(model, roomy) ? close : roomy;
};
