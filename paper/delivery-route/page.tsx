import type { PaperPage } from '#core/contract/document.ts';
import { type DeliveryOutcome, deliveryOutcomes } from '#core/service/deliveries/delivery.ts';
import { longDate, weekdayName } from '#core/time/local-date.ts';
import { faces } from '../faces.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { SignatureLine, supplyCss } from '../supply-parts.tsx';
import { toPage } from '../to-page.tsx';
import type { DeliveryRouteModel, RouteLine } from './model.ts';

const outcomes: readonly DeliveryOutcome[] = ['done', 'noAnswer', 'refused', 'later'];

const columns: readonly ListColumn<RouteLine>[] = [
  { head: '序号', width: 10, cell: (_, number) => number },
  { head: '单元', width: 25, cell: ({ stair, firstOfStair }) => (firstOfStair ? <b>{stair}</b> : <span className="again">{stair}</span>) },
  { head: '门牌', width: 18, cell: ({ room }) => <b className="room">{room}</b> },
  {
    head: '送什么',
    look: 'left',
    cell: ({ what, need }) => (
      <>
        <b>{what}</b>
        {need !== '' && <span className="need">　{need}</span>}
      </>
    ),
  },
  ...outcomes.map((outcome) => ({
    head: deliveryOutcomes[outcome],
    width: 14.5,
    cell: (line: RouteLine) => <i className="box">{line.outcome === outcome ? '✓' : ''}</i>,
  })),
  { head: '时间', width: 15, cell: ({ time }) => time },
];

const css = `${staffCss()}
${listCss()}
${columnCss('route', columns)}
${supplyCss}
.lead{display:flex;flex-wrap:wrap;gap:0 8mm;font-size:4.2mm;line-height:1.6;margin-bottom:1.5mm}
.lead b{font-family:${faces.hei};font-size:4.8mm}
.grid{font-size:3.8mm}
.grid th{height:8mm;font-size:3.5mm;padding:0}
.grid tbody tr{height:7.6mm}
.grid .stair td{border-top-width:0.55mm}
.grid .tail-row td{border:0}
.grid .tail-row .signatures{padding:5mm 0 0}
.again{font-size:3.2mm}
.room{font-family:${faces.hei};font-size:5mm;white-space:nowrap}
.need{font-size:3.4mm}
.box{display:inline-block;width:5.4mm;height:5.4mm;border:0.4mm solid #111;vertical-align:middle;line-height:4.8mm;font-style:normal;font-family:${faces.hei};font-weight:700;font-size:5mm}
`;

/** 配送路线单, A4 portrait, a set of sheets a team: doors in walking order, one box for every end a door can come to. */
export const deliveryRoutePage = ({ head, date, sheets, printedAt }: DeliveryRouteModel): PaperPage =>
  toPage({
    title: '配送路线单',
    fileName: `配送路线单 ${date}${sheets.length === 1 ? ` ${sheets[0]?.team}` : ''}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <>
        {sheets.map((sheet) => (
          <StaffSheet
            key={sheet.team}
            head={head}
            title="配送路线单"
            aside={`${sheet.team}　${longDate(date)} ${weekdayName(date)}`}
            keeping="写有门牌，用完收回，不张贴、不拍照"
            mark={null}
            printedAt={printedAt}
          >
            <div className="lead">
              <span>
                <b>{sheet.team}</b>
                {sheet.people.length > 0 && `（${sheet.people.join('、')}）`}
              </span>
              <span>
                共 <b>{sheet.doors} 户</b>：{sheet.load}
              </span>
            </div>
            <ListTable
              name="route"
              columns={columns}
              rows={sheet.lines}
              keyOf={({ key }) => key}
              classOf={({ firstOfStair }) => (firstOfStair ? 'stair' : undefined)}
              tail={<SignatureLine names={['出发时间', '回来时间', '送的人']} />}
            />
          </StaffSheet>
        ))}
      </>
    ),
    formats: ['pdf'],
    remarks: [
      ...(sheets.length === 0 ? ['这一天还没有配送任务，没有可印的路线单。'] : []),
      '路线单写有门牌，只给送的人，用完收回，不张贴、不拍照。',
    ],
  });
