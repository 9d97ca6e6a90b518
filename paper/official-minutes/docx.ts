import {
  AlignmentType,
  Document,
  DocumentGridType,
  Footer,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import { minutesGrid as grid, MM_PER_PT } from '../minutes/grid.ts';
import { LINE, run, twips, wordFaces } from '../word-run.ts';
import { imprintPlace } from './line-fill.ts';
import { officialMeasures as measures } from './measures.ts';
import type { OfficialModel } from './model.ts';
import { imprintTable } from './word-imprint.ts';
import { WORD_STYLE, wordStyles } from './word-styles.ts';
import { signatureParagraphs, textParagraphs } from './word-text.ts';

/** line of the page number; its 一字线 stands in the middle, 7 mm below the 版心 */
const FOOT_LINE_MM = 7;
/** what is left up to the 版心, a hair less: LibreOffice ends the text where the footer begins */
const ABOVE_FOOT_MM = 3.4;

const margins = {
  top: twips(grid.top),
  left: twips(grid.left),
  bottom: twips(grid.bottom),
  right: twips(grid.right),
  header: twips(15),
  footer: twips(grid.bottom - measures.pageNumberDrop - FOOT_LINE_MM / 2),
};

/** — 1 — in 4号宋体, right on odd pages and left on even ones, one character in; an empty line where pages have no number. */
const pageFooter = (side: 'odd' | 'even', numbered: boolean): Footer => {
  const inset = twips(grid.pagePt * MM_PER_PT);
  const number = { font: wordFaces.song, size: grid.pagePt * 2, characterSpacing: 0 } as const;
  return new Footer({
    children: [
      new Paragraph({
        style: WORD_STYLE,
        children: numbered ? [new TextRun({ ...number, children: ['— ', PageNumber.CURRENT, ' —'] })] : [],
        spacing: { line: twips(FOOT_LINE_MM), lineRule: LineRuleType.EXACT, before: twips(ABOVE_FOOT_MM), after: 0 },
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
        style: WORD_STYLE,
        alignment: AlignmentType.RIGHT,
        children: sample ? [run('【示例】', wordFaces.hei, { color: 'B3261E', characterSpacing: 0 })] : [],
      }),
    ],
  });

const section = (model: OfficialModel, numbered: boolean, children: ISectionOptions['children'], evenPage = false): ISectionOptions => {
  const header = sampleHeader(model.head.sample);
  return {
    properties: {
      ...(evenPage ? { type: SectionType.EVEN_PAGE } : {}),
      page: { size: { width: twips(210), height: twips(297) }, margin: margins },
      grid: { type: DocumentGridType.LINES, linePitch: LINE },
    },
    headers: { default: header, even: header },
    footers: { default: pageFooter('odd', numbered), even: pageFooter('even', numbered) },
    children,
  };
};

/** The 版记 of a page of its own needs a paragraph to be anchored to. */
const anchor = (): Paragraph =>
  new Paragraph({ style: WORD_STYLE, children: [], spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 } });

const sectionsOf = (model: OfficialModel): readonly ISectionOptions[] => {
  const text = textParagraphs(model);
  const [by, date] = signatureParagraphs(model);
  const signed = [by, date].filter((paragraph) => paragraph !== undefined);
  const place = imprintPlace(model);
  if (!model.imprint || place === 'none') return [section(model, true, [...text, ...signed])];
  const imprint = imprintTable(model.imprint);
  if (place === 'shared') return [section(model, true, [...text, ...signed.slice(0, -1), imprint, ...signed.slice(-1)])];
  return [section(model, true, [...text, ...signed]), section(model, place === 'next', [anchor(), imprint, anchor()], true)];
};

/**
 * 会议纪要 as a Word file, editable, with the faces of the standard by name. The grid counts lines only: a character grid would stretch the title.
 * A section that begins on an even page carries the 版记 where the text leaves no room for it on its own last page.
 */
export const officialDocx = async (model: OfficialModel): Promise<Uint8Array> => {
  const document = new Document({
    title: model.title.join(''),
    creator: model.head.branchName,
    externalStyles: wordStyles,
    evenAndOddHeaderAndFooters: true,
    sections: sectionsOf(model),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
};
