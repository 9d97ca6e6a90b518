import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { type ParcelShelf, readyAt } from '#core/service/deliveries/parcel-clock.ts';
import { householdText } from '#core/service/household.ts';
import { dateOf, type LocalTime, longDate } from '#core/time/local-date.ts';
import { branchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { DayAndTime, SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';

export interface ParcelShelfModel {
  readonly post: Post;
  readonly site: Site;
  readonly shelf: ParcelShelf;
  readonly printedAt: LocalTime;
}

interface ShelfLine {
  readonly key: string;
  readonly shelf: string;
  readonly door: string;
  readonly pieces: number;
  readonly source: string;
  /** null = not disinfected yet */
  readonly ready: LocalTime | null;
}

const inOrder = new Intl.Collator('zh', { numeric: true });

/** What waits, by shelf and door. */
const linesOf = ({ site, shelf: { batches, parcels } }: ParcelShelfModel): readonly ShelfLine[] => {
  const byId = new Map(batches.map((batch) => [batch.id, batch]));
  return parcels
    .filter(({ deliveredAt }) => deliveredAt === null)
    .map(({ id, batchId, place, shelf, pieces }) => {
      const batch = byId.get(batchId);
      return {
        key: id,
        shelf,
        door: householdText(place, site),
        pieces,
        source: batch?.source ?? '',
        ready: batch ? readyAt(batch) : null,
      };
    })
    .sort((a, b) => inOrder.compare(a.shelf, b.shelf) || inOrder.compare(a.door, b.door));
};

const columns: readonly ListColumn<ShelfLine>[] = [
  { head: '序号', width: 11, cell: (_, number) => number },
  { head: '货架', width: 18, cell: ({ shelf }) => <b className="big">{shelf}</b> },
  { head: '门牌', cell: ({ door }) => <b className="big">{door}</b> },
  { head: '件数', width: 14, cell: ({ pieces }) => pieces },
  { head: '来源', width: 28, look: 'left', cell: ({ source }) => source },
  { head: '可送时间', width: 30, cell: ({ ready }) => (ready ? <DayAndTime at={ready} /> : '还没消杀，不能送') },
  { head: '送到', width: 14, cell: () => <i className="box" /> },
  { head: '送到时间', width: 20, cell: () => null },
];

const css = `${staffCss()}
${listCss()}
${columnCss('shelf', columns)}
${supplyCss}
.grid th{height:8.5mm}
.grid tbody tr{height:9mm}
.big{font-family:${faces.hei};font-size:4.8mm}
.box{display:inline-block;width:5.4mm;height:5.4mm;border:0.4mm solid #111;vertical-align:middle}
`;

/** 快递货架单, A4 portrait: where each parcel stands, and from which minute on it may go to the door. */
export const parcelShelfPage = (model: ParcelShelfModel): PaperPage => {
  const head = branchHead(model.post);
  const lines = linesOf(model);
  const pieces = lines.reduce((sum, line) => sum + line.pieces, 0);
  return toPage({
    title: '快递货架单',
    fileName: `快递货架单 ${model.printedAt.slice(0, 10)}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet
        head={head}
        title="快递货架单"
        aside={`${longDate(dateOf(model.printedAt))} ${model.printedAt.slice(11)}`}
        keeping="写有门牌，用完收回，不张贴、不拍照"
        mark={null}
        printedAt={model.printedAt}
      >
        <ListTable
          name="shelf"
          columns={columns}
          rows={lines}
          keyOf={({ key }) => key}
          empty="货架上没有快递。"
          tail={
            <>
              共 {lines.length} 单 {pieces} 件。消杀后静置 2 小时再送，没到可送时间的不要带走。
              <SignatureLine names={['送的人', '复核']} />
            </>
          }
        />
      </StaffSheet>
    ),
    formats: ['pdf'],
    remarks: ['货架单写有门牌，只给送的人，用完收回，不张贴、不拍照。'],
  });
};
