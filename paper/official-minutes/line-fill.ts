import { minutesGrid as grid } from '../minutes/grid.ts';
import { cellsOf } from './cells.ts';
import { officialMeasures as measures } from './measures.ts';
import type { Imprint, OfficialModel } from './model.ts';

/** 禁则: never at the start of a line, never at its end. */
const NO_START = '、。，．：；！？）〕］｝〉》」』】’”…—％℃·,.:;!?)]}%';
const NO_END = '（〔［｛〈《「『【‘“([{';

/** What stands on one line together: a word or figure, punctuation with what it belongs to. */
const clusters = (text: string): readonly string[] => {
  const found: string[] = [];
  for (const [unit] of text.matchAll(/[\x21-\x7e]+|[^\x21-\x7e]/gu)) {
    const last = found.at(-1);
    const sticks = last !== undefined && (NO_START.includes(unit.at(0) ?? '') || NO_END.includes(last.at(-1) ?? ''));
    if (sticks) found[found.length - 1] = `${last}${unit}`;
    else found.push(unit);
  }
  return found;
};

/** Lines a paragraph takes on the grid; `first` and `rest` are the characters that its first and its other lines hold. */
export const linesOf = (text: string, first: number, rest: number): number => {
  let lines = 1;
  let used = 0;
  const room = (): number => (lines === 1 ? first : rest);
  for (const width of clusters(text).map(cellsOf)) {
    if (used > 0 && used + width > room()) {
      lines += 1;
      used = 0;
    }
    used += width;
    // what is longer than a line breaks anywhere
    while (used > room()) {
      used -= room();
      lines += 1;
    }
  }
  return lines;
};

interface Block {
  readonly lines: number;
  /** blank lines above, dropped at the top of a page */
  readonly gap: number;
  readonly splits: boolean;
  /** lines of the block before that go along when this one moves */
  readonly takes: number;
}

const plain = (text: string): number => linesOf(text, grid.characters - 2, grid.characters);

const blocksOf = (model: OfficialModel): readonly Block[] => {
  const text = { gap: 0, splits: true, takes: 0 };
  const sealed = model.sealed ? 1 : 0;
  const signed = Math.ceil(cellsOf(model.signature) / (grid.characters - (model.sealed ? 0 : measures.plainIndent)));
  return [
    ...(model.mark === null ? [] : [{ ...text, lines: measures.markLines, splits: false }]),
    { ...text, lines: model.title.length + 1, splits: false },
    ...model.body.map((paragraph) => ({ ...text, lines: plain(`${paragraph.head}${paragraph.text}`), splits: !paragraph.alone })),
    ...model.attendance.map((block, index) => ({
      ...text,
      lines: linesOf(`${block.label}：${block.names.join('、')}`, grid.characters - 2, grid.characters - 5),
      gap: index === 0 ? 1 : 0,
    })),
    { lines: signed + 1 + sealed, gap: sealed === 1 ? measures.sealedGap : measures.plainGap, splits: false, takes: 2 },
  ];
};

/** Where the text ends: how many pages, and how many lines of the last one are taken. An estimate: figures and Latin letters count half a character. */
export const textEnd = (model: OfficialModel): { readonly pages: number; readonly lines: number } => {
  let pages = 1;
  let used = 0;
  for (const { lines, gap, splits, takes } of blocksOf(model)) {
    const above = used === 0 ? 0 : gap;
    if (splits) {
      const all = used + above + lines;
      pages += Math.ceil(all / grid.lines) - 1;
      used = all - (Math.ceil(all / grid.lines) - 1) * grid.lines;
    } else if (used + above + lines > grid.lines) {
      pages += 1;
      used = takes + (takes > 0 ? gap : 0) + lines;
    } else used += above + lines;
  }
  return { pages, lines: used };
};

/** Height of the 版记 in mm. */
export const imprintHeight = ({ copyTo, printedBy }: Imprint): number => {
  const room = grid.width / ((measures.imprintPt * 25.4) / 72);
  const copies = copyTo === '' ? 0 : linesOf(`抄送：${copyTo}`, room - 2, room - 5);
  const rules = 2 * measures.ruleThick + (copyTo !== '' && printedBy !== '' ? measures.ruleThin : 0);
  return (copies + (printedBy === '' ? 0 : 1)) * measures.imprintLine + rules;
};

/** Where the 版记 goes: on the page where the text ends, on the even page after it, or after a blank one (then neither has a number). */
export const imprintPlace = (model: OfficialModel): 'none' | 'shared' | 'next' | 'after-blank' => {
  if (!model.imprint) return 'none';
  const { pages, lines } = textEnd(model);
  if (pages % 2 === 1) return 'next';
  return lines * grid.line + imprintHeight(model.imprint) <= grid.height ? 'shared' : 'after-blank';
};
