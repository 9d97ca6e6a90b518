import {
  AlignmentType,
  BorderStyle,
  Document,
  Header,
  LineRuleType,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  VerticalAlign,
  WidthType,
} from 'docx';
import { MM_PER_PT } from '../minutes/grid.ts';
import { run, twips, wordFaces } from '../word-run.ts';
import { type BriefSetting, halves, briefMeasures as measures, settingOf } from './measures.ts';
import type { BriefModel, PrintedRow } from './model.ts';

const WIDTH = twips(measures.width);
const text = (words: string, face: string, pt: number) => run(words, face, { size: pt * 2, characterSpacing: 0 });

const head = ({ title, head: { branchName }, dateLine }: BriefModel): readonly Paragraph[] => [
  new Paragraph({
    children: [text(title, wordFaces.title, measures.titlePt)],
    alignment: AlignmentType.CENTER,
    spacing: { after: twips(3) },
    keepNext: true,
  }),
  new Paragraph({
    children: [text(`${branchName}\t${dateLine}`, wordFaces.kai, 12)],
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 4, color: 'B3261E' } },
    spacing: { after: twips(4) },
    keepNext: true,
  }),
];

const body = ({ paragraphs }: BriefModel, { textPt, line }: BriefSetting): readonly Paragraph[] =>
  paragraphs.map(
    ({ head: first, text: words }) =>
      new Paragraph({
        children: [...(first === '' ? [] : [text(first, wordFaces.hei, textPt)]), text(words, wordFaces.fangsong, textPt)],
        spacing: { line: twips(line), lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        alignment: AlignmentType.BOTH,
        indent: { firstLineChars: 200, firstLine: twips(2 * textPt * MM_PER_PT) },
      }),
  );

const LABEL = twips(34);
const FIGURE = Math.floor((WIDTH - 2 * LABEL) / 6);
const widths = [LABEL, FIGURE, FIGURE, FIGURE, LABEL, FIGURE, FIGURE, FIGURE];

const cell = (words: string, index: number, heading: boolean, pt: number): TableCell =>
  new TableCell({
    width: { size: widths[index] ?? FIGURE, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    children: [
      new Paragraph({
        children: [text(words, heading ? wordFaces.hei : wordFaces.song, pt)],
        alignment: heading ? AlignmentType.CENTER : index % 4 === 0 ? AlignmentType.LEFT : AlignmentType.RIGHT,
      }),
    ],
  });

const row = (words: readonly string[], heading: boolean, pt: number): TableRow =>
  new TableRow({ cantSplit: true, tableHeader: heading, children: words.map((one, index) => cell(one, index, heading, pt)) });

const cellsOf = (printed: PrintedRow | null): readonly string[] =>
  printed ? [printed.label, printed.now, printed.before, printed.difference] : ['', '', '', ''];

const table = ({ rows, columns: [now, before] }: BriefModel, { tablePt }: BriefSetting): Table =>
  new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row([...['项目', now, before, '增减'], ...['项目', now, before, '增减']], true, tablePt),
      ...halves(rows).map(([one, beside]) => row([...cellsOf(one), ...cellsOf(beside)], false, tablePt)),
    ],
  });

const signs = (): Paragraph =>
  new Paragraph({
    children: [text('填报：　　　　　　　　审核（书记）：　　　　　　　　日期：', wordFaces.fangsong, 12)],
    spacing: { before: twips(8) },
  });

/** 工作日报、一周小结 as a Word file, editable, with the faces of the standard by name. The chart of the week stays on the printed page. */
export const briefDocx = async (model: BriefModel): Promise<Uint8Array> => {
  const setting = settingOf(model);
  const document = new Document({
    title: model.title,
    creator: model.head.branchName,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: { top: twips(measures.top), left: twips(measures.left), right: twips(measures.right), bottom: twips(measures.bottom) },
          },
        },
        ...(model.head.sample
          ? {
              headers: {
                default: new Header({
                  children: [new Paragraph({ alignment: AlignmentType.RIGHT, children: [text('【示例】', wordFaces.hei, 12)] })],
                }),
              },
            }
          : {}),
        children: [
          ...head(model),
          ...body(model, setting),
          ...(model.rows.length === 0 ? [] : [new Paragraph({ children: [], spacing: { after: 0 } }), table(model, setting)]),
          signs(),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
};
