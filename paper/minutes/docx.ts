import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  DocumentGridType,
  Footer,
  Header,
  type IRunOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import { type MinutesBlock, minutesBlocks } from './blocks.ts';
import { minutesGrid as grid, MM_PER_PT } from './grid.ts';
import type { MinutesModel } from './model.ts';

const TWIPS_PER_PT = 20;
/** 28.99 pt fixed (GB/T 9704: 22 lines in 225 mm) */
const LINE = Math.round((grid.line / MM_PER_PT) * TWIPS_PER_PT);
/** −0.21 pt between characters: 28 of 3号 fill 156 mm */
const SPACING = Math.round((grid.pitch / MM_PER_PT - grid.fontPt) * TWIPS_PER_PT);
const CHARACTER = Math.round((grid.pitch / MM_PER_PT) * TWIPS_PER_PT);

/** Faces by the names Word and WPS know; they are not ours to ship. */
const word = { fangsong: '仿宋_GB2312', kai: '楷体_GB2312', hei: '黑体', title: '方正小标宋简体', song: '宋体' } as const;

const run = (text: string, face: string, options: Partial<IRunOptions> = {}): TextRun =>
  new TextRun({
    text,
    font: { ascii: face, hAnsi: face, eastAsia: face, cs: face, hint: 'eastAsia' },
    size: grid.fontPt * 2,
    characterSpacing: SPACING,
    ...options,
  });

const line = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

const body = (children: readonly ParagraphChild[], keepNext = false): Paragraph =>
  new Paragraph({
    children,
    spacing: line,
    alignment: AlignmentType.BOTH,
    indent: { firstLineChars: 200, firstLine: 2 * CHARACTER },
    widowControl: false,
    keepNext,
  });

const titleParagraphs = (lines: readonly string[]): readonly Paragraph[] =>
  lines.map(
    (text, index) =>
      new Paragraph({
        children: [run(text, word.title, { size: grid.titlePt * 2, characterSpacing: 0 })],
        alignment: AlignmentType.CENTER,
        spacing: { line: Math.round(LINE * 1.5), lineRule: LineRuleType.EXACT, before: 0, after: index === lines.length - 1 ? LINE : 0 },
        keepNext: true,
      }),
  );

const factParagraph = (label: string, text: string): Paragraph => {
  const hanging = (label.length + 1) * CHARACTER;
  return new Paragraph({
    children: [run(`${label}：`, word.hei), run(text, word.fangsong)],
    spacing: line,
    alignment: AlignmentType.BOTH,
    indent: { left: hanging + 2 * CHARACTER, hanging },
    widowControl: false,
  });
};

const signatureParagraph = (): Paragraph =>
  new Paragraph({
    children: [run('主持人（签字）：', word.fangsong), new TextRun({ text: '\t' }), run('记录人（签字）：', word.fangsong)],
    spacing: { ...line, before: LINE },
    tabStops: [{ type: TabStopType.LEFT, position: convertMillimetersToTwip(grid.width / 2) }],
    keepLines: true,
  });

const paragraphsOf = (block: MinutesBlock): readonly Paragraph[] => {
  switch (block.kind) {
    case 'title':
      return titleParagraphs(block.lines);
    case 'fact':
      return [factParagraph(block.label, block.text)];
    case 'heading':
      return [body([run(block.text, word.hei)], true)];
    case 'paragraph':
      return [body([...(block.speaker === '' ? [] : [run(block.speaker, word.kai)]), run(block.text, word.fangsong)])];
    case 'resolution':
      return [body([...(block.label === '' ? [] : [run(block.label, word.hei)]), run(block.text, word.fangsong)])];
    case 'signatures':
      return [signatureParagraph()];
  }
};

/** — 1 — in 4号宋体, right on odd pages and left on even ones, one character in. */
const pageFooter = (side: 'odd' | 'even'): Footer => {
  const inset = Math.round(grid.pagePt * TWIPS_PER_PT);
  const number = { font: word.song, size: grid.pagePt * 2 } as const;
  return new Footer({
    children: [
      new Paragraph({
        children: [new TextRun({ ...number, children: ['— ', PageNumber.CURRENT, ' —'] })],
        alignment: side === 'odd' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'odd' ? { right: inset } : { left: inset },
      }),
    ],
  });
};

const sampleHeader = (sample: boolean): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: sample ? [run('【示例】', word.hei, { color: 'B3261E', characterSpacing: 0 })] : [],
      }),
    ],
  });

const margins = {
  top: convertMillimetersToTwip(grid.top),
  left: convertMillimetersToTwip(grid.left),
  bottom: convertMillimetersToTwip(grid.bottom),
  right: convertMillimetersToTwip(grid.right),
  header: convertMillimetersToTwip(15),
  /** 一字线 7 mm below the type area */
  footer: convertMillimetersToTwip(grid.bottom - 7 - 5),
};

/** The minutes as a Word file, editable, with the faces of the standard by name. The grid counts lines only: a character grid would stretch the title. */
export const minutesDocx = async (model: MinutesModel): Promise<Uint8Array> => {
  const header = sampleHeader(model.head.sample);
  const document = new Document({
    title: `${model.head.branchName}${model.kindName}会议记录`,
    creator: model.head.branchName,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }, margin: margins },
          grid: { type: DocumentGridType.LINES, linePitch: LINE },
        },
        headers: { default: header, even: header },
        footers: { default: pageFooter('odd'), even: pageFooter('even') },
        children: minutesBlocks(model).flatMap(paragraphsOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
};
