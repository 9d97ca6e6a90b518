import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { agendaCategories } from '#core/meetings/agenda-category.ts';
import type { AgendaItem } from '#core/meetings/meeting.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { faces } from '../faces.ts';
import { columnCss, type ListColumn, ListTable, listCss } from '../list-table.tsx';
import { ListName } from '../parts.tsx';
import { portrait } from '../sheet-size.ts';
import { StaffSheet, staffCss } from '../staff-sheet.tsx';
import { toPage } from '../to-page.tsx';
import type { MeetingNoticeModel } from './model.ts';

const columns: readonly ListColumn<AgendaItem>[] = [
  { head: '序号', width: 13, cell: (_, number) => number },
  { head: '类别', width: 18, cell: ({ category }) => agendaCategories[category] },
  { head: '内容', look: 'left', cell: ({ title }) => title },
  { head: '主讲人', width: 32, cell: ({ presenter }) => <ListName name={presenter} /> },
];

const css = `${staffCss()}
${listCss()}
${columnCss('agenda', columns)}
.lead{font-family:${faces.fangsong};font-size:5.64mm;line-height:1.75;text-align:justify;text-indent:2em;margin-bottom:3mm}
.facts{font-size:5mm;line-height:1.7;margin-bottom:4mm}
.facts div{display:flex}
.facts dt{flex:none;width:4.2em;font-family:${faces.hei};font-weight:700}
.facts dd{flex:1 1 0;min-width:0}
.grid{font-size:4.6mm;line-height:1.4}
.grid th{height:10mm}
.grid tbody tr{height:11mm}
.closing{font-family:${faces.fangsong};font-size:5mm;line-height:1.75;margin-top:4mm}
.closing p{text-indent:2em}
.closing .signed{text-indent:0;text-align:right;padding-right:2em;margin-top:5mm}
`;

const Fact = ({ name, children }: { readonly name: string; readonly children: string }): ReactNode =>
  children !== '' && (
    <div>
      <dt>{name}：</dt>
      <dd>{children}</dd>
    </div>
  );

const peopleWords = (names: readonly string[]): string => (names.length === 0 ? '' : `${names.join('、')}（共 ${names.length} 人）`);

const remarksOf = ({ meeting, due }: MeetingNoticeModel): readonly string[] => {
  const unpresented = meeting.agenda.filter((item) => item.presenter === '').length;
  return [
    ...(due.length === 0 ? ['还没有写应到的人，纸上没有这一项。'] : []),
    ...(unpresented > 0 ? [`${unpresented} 项没有主讲人，纸上空着。`] : []),
  ];
};

/** 会议通知 on A4: when and where, who is due, what will be talked about and who brings it in. */
export const meetingNoticePage = (model: MeetingNoticeModel): PaperPage => {
  const { head, meeting, when, printedAt } = model;
  return toPage({
    title: '会议通知',
    fileName: `会议通知 ${dateOf(meeting.startsAt)} ${meeting.title}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <StaffSheet head={head} title="会议通知" aside={model.about} keeping="内部材料，请勿外传" mark={null} printedAt={printedAt}>
        <p className="lead">{`兹定于${when}，在${meeting.place}召开${meeting.title}。请下列同志准时参加，主讲人提前准备。`}</p>
        <dl className="facts">
          <Fact name="时间">{when}</Fact>
          <Fact name="地点">{meeting.place}</Fact>
          <Fact name="主持人">{meeting.chair}</Fact>
          <Fact name="参加">{peopleWords(model.due)}</Fact>
          <Fact name="列席">{peopleWords(model.attending)}</Fact>
        </dl>
        <ListTable name="agenda" columns={columns} rows={meeting.agenda} keyOf={(item) => item.id} empty="议题另行通知" />
        <div className="closing" data-keep="">
          <p>因病、因事或公出不能到会的，请会前向主持人{meeting.chair}请假，说明原因。</p>
          <p className="signed">
            {head.branchName}
            <br />
            {longDate(dateOf(printedAt))}
          </p>
        </div>
      </StaffSheet>
    ),
    formats: ['pdf', 'png'],
    remarks: remarksOf(model),
  });
};
