import {
  AlignmentType,
  BorderStyle,
  HeightRule,
  LineRuleType,
  Paragraph,
  RelativeVerticalPosition,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx';
import { minutesGrid as grid, MM_PER_PT } from '../minutes/grid.ts';
import { run, twips, wordFaces } from '../word-run.ts';
import { officialMeasures as measures } from './measures.ts';
import type { Imprint } from './model.ts';
import { WORD_STYLE } from './word-styles.ts';

const WIDTH = twips(grid.width);
const CHARACTER = twips(measures.imprintPt * MM_PER_PT);
const LINE = twips(measures.imprintLine);

/** eighths of a point */
const eighths = (mm: number): number => Math.round((mm / MM_PER_PT) * 8);
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const rule = (mm: number) => ({ style: BorderStyle.SINGLE, size: eighths(mm), color: '000000' }) as const;

const small = (text: string) => run(text, wordFaces.fangsong, { size: measures.imprintPt * 2, characterSpacing: 0 });
const fixed = { line: LINE, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const;

const row = (paragraph: Paragraph): TableRow =>
  new TableRow({
    cantSplit: true,
    height: { value: LINE, rule: HeightRule.ATLEAST },
    children: [new TableCell({ children: [paragraph], width: { size: WIDTH, type: WidthType.DXA } })],
  });

const copies = (copyTo: string): Paragraph =>
  new Paragraph({
    style: WORD_STYLE,
    children: [small('抄送：'), small(copyTo)],
    spacing: fixed,
    alignment: AlignmentType.BOTH,
    indent: { left: 4 * CHARACTER, hanging: 3 * CHARACTER, right: CHARACTER },
  });

const printed = ({ printedBy, printedOn }: Imprint): Paragraph =>
  new Paragraph({
    style: WORD_STYLE,
    children: [small(printedBy), small(`\t${printedOn}印发`)],
    spacing: fixed,
    alignment: AlignmentType.LEFT,
    indent: { left: CHARACTER, right: CHARACTER },
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH - CHARACTER }],
  });

/**
 * 版记 at the foot of the type area of whatever page the paragraph after it stands on. Placed from the edge of the page across, because LibreOffice
 * lets no table float that is as wide as the text and placed from its margin.
 */
export const imprintTable = (imprint: Imprint): Table =>
  new Table({
    width: { size: WIDTH, type: WidthType.DXA },
    columnWidths: [WIDTH],
    layout: TableLayoutType.FIXED,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: twips(grid.left),
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
    borders: {
      top: rule(measures.ruleThick),
      bottom: rule(measures.ruleThick),
      insideHorizontal: rule(measures.ruleThin),
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [...(imprint.copyTo === '' ? [] : [row(copies(imprint.copyTo))]), ...(imprint.printedBy === '' ? [] : [row(printed(imprint))])],
  });
