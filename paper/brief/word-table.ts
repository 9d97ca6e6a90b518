import { AlignmentType, Tab, Table, TableCell, TableLayoutType, TableRow, TabStopType, TextRun, VerticalAlign, WidthType } from 'docx';
import { twips, wordFaces } from '../word-run.ts';
import type { BriefModel, PrintedRow } from './model.ts';
import { type BriefSetting, widthOf } from './setting.ts';
import { bracketed, CELL_PAD, type TableLayout, tableOf, wideWords } from './table-layout.ts';
import { briefText, exactly, hairline, heavy, paragraph } from './word-parts.ts';

/** mm of a row that are rules */
const RULES = 0.3;

interface CellWords {
  readonly words: string;
  /** at the right end of the cell */
  readonly unit?: string;
  readonly look: 'head' | 'label' | 'figure';
  /** mm */
  readonly width: number;
  readonly span?: number;
  /** a heavier rule before it: another panel begins */
  readonly begins?: boolean;
}

const alignments = { head: AlignmentType.CENTER, label: AlignmentType.LEFT, figure: AlignmentType.RIGHT } as const;

const cell = ({ words, unit, look, width, span, begins = false }: CellWords, { tablePt, row }: BriefSetting): TableCell => {
  const text = (part: string) => briefText(part, look === 'head' ? wordFaces.hei : wordFaces.song, tablePt);
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    ...(span ? { columnSpan: span } : {}),
    ...(begins ? { borders: { left: heavy } } : {}),
    children: [
      paragraph({
        children: [text(words), ...(unit ? [new TextRun({ children: [new Tab()] }), text(unit)] : [])],
        alignment: alignments[look],
        spacing: exactly(row - RULES),
        keepNext: true,
        tabStops: unit ? [{ type: TabStopType.RIGHT, position: twips(width - 2 * CELL_PAD) }] : [],
      }),
    ],
  });
};

const line = (cells: readonly CellWords[], setting: BriefSetting, heading = false): TableRow =>
  new TableRow({ cantSplit: true, tableHeader: heading, children: cells.map((one) => cell(one, setting)) });

const KINDS = 4;

const panelCells = (row: PrintedRow | null, panel: number, { widths }: TableLayout, panels: number): readonly CellWords[] => {
  const name = row ? (panels === 3 ? { words: row.label, unit: row.unit } : { words: bracketed(row) }) : { words: '' };
  const figures = [row?.now ?? '', row?.before ?? '', row?.difference ?? ''];
  const width = (kind: number): number => widths[panel * KINDS + kind] ?? 0;
  return [
    { ...name, look: 'label', width: width(0), begins: panel > 0 },
    ...figures.map((words, index) => ({ words, look: 'figure' as const, width: width(index + 1) })),
  ];
};

const wideCell = (row: PrintedRow, { columns }: BriefModel, { widths }: TableLayout): CellWords => ({
  words: wideWords(row, columns),
  look: 'label',
  span: widths.length,
  width: widths.reduce((sum, width) => sum + width, 0),
});

/** The table of figures, as it stands on the printed page. */
export const wordTable = (model: BriefModel, setting: BriefSetting): Table => {
  const layout = tableOf(model, setting);
  const { panels } = setting;
  const heads = layout.widths.map((width, index): CellWords => {
    const kind = index % KINDS;
    return { words: ['项目', ...model.columns, '增减'][kind] ?? '', look: 'head', width, begins: kind === 0 && index > 0 };
  });
  const rules = { top: heavy, bottom: heavy, left: hairline, right: hairline, insideHorizontal: hairline, insideVertical: hairline };
  return new Table({
    width: { size: twips(widthOf(setting)), type: WidthType.DXA },
    columnWidths: layout.widths.map(twips),
    layout: TableLayoutType.FIXED,
    margins: { left: twips(CELL_PAD), right: twips(CELL_PAD), marginUnitType: WidthType.DXA },
    borders: rules,
    rows: [
      line(heads, setting, true),
      ...layout.lines.map((rows) =>
        line(
          rows.flatMap((row, panel) => panelCells(row, panel, layout, panels)),
          setting,
        ),
      ),
      ...layout.wide.map((row) => line([wideCell(row, model, layout)], setting)),
    ],
  });
};
