import {
  AlignmentType,
  convertMillimetersToTwip,
  Document,
  DocumentGridType,
  Footer,
  Header,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  TabStopType,
  TextRun,
} from 'docx';
import { CHARACTER, LINE, run, wordFaces } from '../word-run.ts';
import { type PlacedBlock, placedBlocks } from './blocks.ts';
import { pictureParagraphs } from './docx-pictures.ts';
import { minutesGrid as grid } from './grid.ts';
import { type MinutesModel, minutesTitle } from './model.ts';

const TWIPS_PER_PT = 20;
const SIDE_PT = 9;

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
        children: [run(text, wordFaces.title, { size: grid.titlePt * 2, characterSpacing: 0 })],
        alignment: AlignmentType.CENTER,
        spacing: { line: Math.round(LINE * 1.5), lineRule: LineRuleType.EXACT, before: 0, after: index === lines.length - 1 ? LINE : 0 },
        keepNext: true,
      }),
  );

const factParagraph = (label: string, text: string, spaced: boolean): Paragraph => {
  const hanging = (label.length + 1) * CHARACTER;
  return new Paragraph({
    children: [run(`${label}：`, wordFaces.hei), run(text, wordFaces.fangsong)],
    spacing: { ...line, after: spaced ? LINE : 0 },
    alignment: AlignmentType.BOTH,
    indent: { left: hanging + 2 * CHARACTER, hanging },
    widowControl: false,
  });
};

const signLine = '　'.repeat(5);

/** 主持人 and 记录人 with a line to sign on and the day below. */
const signatureParagraphs = (): readonly Paragraph[] => {
  const tabStops = [{ type: TabStopType.LEFT, position: convertMillimetersToTwip(grid.width / 2) }];
  const signed = (who: string): readonly TextRun[] => [
    run(`${who}（签字）：`, wordFaces.fangsong),
    run(signLine, wordFaces.fangsong, { underline: {} }),
  ];
  const day = `${'　'.repeat(6)}年　　月　　日`;
  const tab = (): TextRun => new TextRun({ text: '\t' });
  return [
    new Paragraph({
      children: [...signed('主持人'), tab(), ...signed('记录人')],
      spacing: { ...line, before: LINE },
      tabStops,
      keepNext: true,
    }),
    new Paragraph({
      children: [run(day, wordFaces.fangsong), tab(), run(day, wordFaces.fangsong)],
      spacing: { ...line, after: LINE },
      tabStops,
      keepLines: true,
    }),
  ];
};

const attachmentParagraph = (label: string, text: string, first: boolean): Paragraph => {
  const hanging = (label.length + 1) * CHARACTER;
  return new Paragraph({
    children: [run(`${label}：${text}`, wordFaces.fangsong)],
    spacing: { ...line, before: first ? LINE : 0 },
    indent: { left: hanging + 2 * CHARACTER, hanging },
    keepNext: true,
  });
};

const labelled = (label: string, face: string, text: string, kept: boolean): Paragraph =>
  body([...(label === '' ? [] : [run(label, face)]), run(text, wordFaces.fangsong)], kept);

const paragraphsOf = ({ block, spaced, kept }: PlacedBlock): readonly Paragraph[] => {
  switch (block.kind) {
    case 'title':
      return titleParagraphs(block.lines);
    case 'fact':
      return [factParagraph(block.label, block.text, spaced)];
    case 'heading':
      return [body([run(block.text, wordFaces.hei)], true)];
    case 'paragraph':
      return [labelled(block.speaker, wordFaces.kai, block.text, kept)];
    case 'resolution':
      return [labelled(block.label, wordFaces.hei, block.text, kept)];
    case 'attachment':
      return [attachmentParagraph(block.label, block.text, block.first)];
    case 'signatures':
      return signatureParagraphs();
  }
};

/** — 1 — in 4号宋体, right on odd pages and left on even ones, one character in; across from it how many pages there are and the 定稿码. */
const pageFooter = (side: 'odd' | 'even', { final }: MinutesModel): Footer => {
  const inset = Math.round(grid.pagePt * TWIPS_PER_PT);
  const number = new TextRun({ font: wordFaces.song, size: grid.pagePt * 2, children: ['— ', PageNumber.CURRENT, ' —'] });
  const small = { font: wordFaces.song, size: SIDE_PT * 2 } as const;
  const code = final ? `　定稿码 ${final.code}` : '';
  const total = new TextRun({ ...small, children: ['共 ', PageNumber.TOTAL_PAGES, ` 页${code}`] });
  const tab = new TextRun({ text: '\t' });
  return new Footer({
    children: [
      new Paragraph({
        children: side === 'odd' ? [total, tab, number] : [number, tab, total],
        tabStops: [{ type: TabStopType.RIGHT, position: convertMillimetersToTwip(grid.width) - (side === 'odd' ? inset : 0) }],
        indent: side === 'odd' ? {} : { left: inset },
      }),
    ],
  });
};

const sampleHeader = (sample: boolean): Header =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        children: sample ? [run('【示例】', wordFaces.hei, { color: 'B3261E', characterSpacing: 0 })] : [],
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
    title: `${model.head.branchName}${minutesTitle(model.kindName)}`,
    creator: model.head.branchName,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: {
          page: { size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) }, margin: margins },
          grid: { type: DocumentGridType.LINES, linePitch: LINE },
        },
        headers: { default: header, even: header },
        footers: { default: pageFooter('odd', model), even: pageFooter('even', model) },
        children: [...placedBlocks(model).flatMap(paragraphsOf), ...pictureParagraphs(model)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
};
