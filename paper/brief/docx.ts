import { AlignmentType, BorderStyle, Document, Header, Packer, type Paragraph, type Table, TabStopType } from 'docx';
import { MM_PER_PT } from '../minutes/grid.ts';
import { twips, wordFaces } from '../word-run.ts';
import { settingOf } from './measures.ts';
import type { BriefModel } from './model.ts';
import { type BriefSetting, headOf, widthOf } from './setting.ts';
import { wordBars } from './word-bars.ts';
import { exactly, paragraph, space, briefText as text } from './word-parts.ts';
import { briefStyles } from './word-style.ts';
import { wordTable } from './word-table.ts';

const head = ({ title, head: { branchName }, dateLine }: BriefModel, setting: BriefSetting): readonly Paragraph[] => [
  paragraph({
    children: [text(title, wordFaces.title, setting.titlePt)],
    alignment: AlignmentType.CENTER,
    spacing: { after: twips(headOf(setting).above) },
    keepNext: true,
  }),
  paragraph({
    children: [text(`${branchName}\t${dateLine}`, wordFaces.kai, 12)],
    tabStops: [{ type: TabStopType.RIGHT, position: twips(widthOf(setting)) }],
    border: { bottom: { style: BorderStyle.SINGLE, size: 18, space: 4, color: 'B3261E' } },
    spacing: { after: twips(headOf(setting).below) },
    keepNext: true,
  }),
];

const body = ({ paragraphs }: BriefModel, { textPt, line }: BriefSetting): readonly Paragraph[] =>
  paragraphs.map(({ head: first, text: words }) =>
    paragraph({
      children: [...(first === '' ? [] : [text(first, wordFaces.hei, textPt)]), text(words, wordFaces.fangsong, textPt)],
      spacing: exactly(line),
      alignment: AlignmentType.BOTH,
      indent: { firstLineChars: 200, firstLine: twips(2 * textPt * MM_PER_PT) },
    }),
  );

const signs = ({ signing }: BriefSetting): Paragraph =>
  paragraph({
    children: [text('填报：　　　　　　　　审核（书记）：　　　　　　　　日期：', wordFaces.fangsong, 12)],
    spacing: { before: twips(signing) },
  });

const figures = (model: BriefModel, setting: BriefSetting): readonly (Paragraph | Table)[] => {
  const bars = wordBars(model, setting);
  return [...(bars ? [space(setting.gap), bars] : []), ...(model.rows.length === 0 ? [] : [space(setting.gap), wordTable(model, setting)])];
};

/** mm from the edge: the mark stands above the title and pushes nothing down */
const HEADER = 5;

const sampleHeader = (): Header =>
  new Header({ children: [paragraph({ alignment: AlignmentType.RIGHT, children: [text('【示例】', wordFaces.hei, 12)] })] });

/** 工作日报、一周小结 as a Word file, editable, with the faces of the standard by name; the charts of a week are bars in a table. */
export const briefDocx = async (model: BriefModel): Promise<Uint8Array> => {
  const setting = settingOf(model);
  const { top, left, right, bottom } = setting;
  const document = new Document({
    title: model.title,
    creator: model.head.branchName,
    externalStyles: briefStyles,
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(210), height: twips(297) },
            margin: { top: twips(top), left: twips(left), right: twips(right), bottom: twips(bottom), header: twips(HEADER) },
          },
        },
        ...(model.head.sample ? { headers: { default: sampleHeader() } } : {}),
        children: [...head(model, setting), ...body(model, setting), ...figures(model, setting), signs(setting)],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
};
