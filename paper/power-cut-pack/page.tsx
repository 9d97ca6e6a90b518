import type { PaperPage } from '#core/contract/document.ts';
import { dateOf, longDate } from '#core/time/local-date.ts';
import { DutyGrid, dutyGridCss } from '../duty-table/grid.tsx';
import type { DutyLayout } from '../duty-table/layout.ts';
import { missingPlaces } from '../duty-table/model.ts';
import { portrait } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';
import { formsCss, HandoverSheet, IssueSheet, SignInSheet } from './forms.tsx';
import { PackSheet, packCss } from './frame.tsx';
import { listsCss, PhoneSheet, StockSheet } from './lists.tsx';
import { POWER_CUT_DAYS, type PowerCutPackModel } from './model.ts';

const dutyLayout = (model: PowerCutPackModel): DutyLayout => {
  const columns = { date: 21, weekday: 12, shift: 32, leader: 19 };
  const cell = (180 - 84) / Math.max(1, model.posts.length);
  return {
    scale: 1,
    row: 11.5,
    name: Math.min(4.2, Math.max(2.9, cell / 8)),
    phoneColumns: 1,
    phoneRow: 0,
    rowsPerDay: Math.max(1, ...model.days.map((day) => day.duties.length)),
    columns,
  };
};

/** 停电包, A4 portrait: four days of duty, telephones, stock, and the blank forms to go on by hand. */
export const powerCutPackPage = (model: PowerCutPackModel): PaperPage => {
  const missing = missingPlaces(model.days);
  const today = longDate(dateOf(model.printedAt));
  return toPage({
    title: `${model.head.branchName}停电包`,
    fileName: `停电包 ${model.head.community} ${dateOf(model.printedAt)}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: packCss + listsCss + formsCss + dutyGridCss(dutyLayout(model)),
    sheets: (
      <>
        <PackSheet model={model} title="停电包：四天值班" aside={`自${today}起`}>
          <DutyGrid days={model.days} posts={model.posts} />
          <h2 data-keep-next="">停电时怎么办</h2>
          <ol className="steps">
            <li>按本表上岗；换人写在表上，由带班签字。</li>
            <li>到岗、离岗签签到表；交接写交接班记录。</li>
            <li>物资先登记、后发放，两人清点。</li>
            <li>来电后按时间顺序补录，纸质原件留存。</li>
          </ol>
        </PackSheet>
        <PhoneSheet model={model} />
        <StockSheet model={model} />
        <SignInSheet model={model} />
        <IssueSheet model={model} />
        <HandoverSheet model={model} />
      </>
    ),
    formats: ['pdf'],
    remarks: [
      ...(missing > 0 ? [`今后 ${POWER_CUT_DAYS} 天还有 ${missing} 个空岗，表上印作“缺”。`] : []),
      '内有全员电话，放在值班室抽屉里，不张贴、不外传。',
    ],
  });
};
