import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { OnDuty } from '#core/contract/results.ts';
import { UNNAMED } from '#core/duty/consented-names.ts';
import { shiftHours } from '#core/duty/duty-message.ts';
import { inWords } from '#core/roster/published.ts';
import { shortDate, weekdayName } from '#core/time/local-date.ts';
import { versionLine } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { Fit, SampleMark } from '../parts.tsx';
import { red } from '../sheet-css.ts';
import { showPhone } from '../show-phone.ts';
import { toPage } from '../to-page.tsx';
import type { TodayCardModel } from './model.ts';

const WIDTH = 150;
const FRAME = 78;
const SHIFT_HEAD = 14;
const PLACE_LINE = 9.5;
const LEAST_HEIGHT = 200;
const NAMES_A_LINE = 4;

const linesOf = (place: OnDuty['places'][number]): number =>
  Math.max(1, Math.ceil((place.people.length + (place.missing > 0 ? 1 : 0)) / NAMES_A_LINE));

/** As tall as the day needs, like a phone's screen at least. */
const heightOf = (duties: readonly OnDuty[]): number =>
  Math.max(
    LEAST_HEIGHT,
    Math.ceil(
      FRAME +
        duties.reduce((sum, duty) => sum + SHIFT_HEAD + duty.places.reduce((lines, place) => lines + linesOf(place), 0) * PLACE_LINE, 0),
    ),
  );

const css = `
.sheet{padding:0 11mm 8mm}
.sample-mark{top:17mm;right:11mm;font-size:7mm}
.bar{height:7mm;background:${red};margin:0 -11mm;flex:none}
h1{font-family:${faces.title};font-weight:900;font-size:15mm;line-height:19mm;margin-top:5mm}
.when{font-family:${faces.hei};font-weight:700;font-size:8mm;line-height:11mm}
.branch{font-size:4.8mm;line-height:8mm}
.rule{height:1.2mm;background:${red};margin:2mm 0 1mm;flex:none}
.shifts{flex:1 1 0;display:flex;flex-direction:column;justify-content:space-evenly}
.shift-head{display:flex;align-items:center;gap:3mm;line-height:10mm}
.shift-head i{font-style:normal;font-family:${faces.hei};font-weight:700;font-size:6.6mm;line-height:9mm;width:9mm;text-align:center;border:0.6mm solid #111;border-radius:1.6mm;flex:none}
.hours{font-family:${faces.hei};font-weight:700;font-size:6mm}
.leader{margin-left:auto;font-size:5mm}
.leader b{font-weight:700}
.places{display:grid;grid-template-columns:30mm minmax(0,1fr);margin-left:12mm;line-height:9.5mm}
.post{font-size:4.8mm}
.names{font-size:6.4mm;font-weight:700}
.names span{margin-right:0.8em;white-space:nowrap;display:inline-block}
.missing{font-family:${faces.hei};color:${red}}
.empty{font-size:7mm;text-align:center}
.call{flex:none;border-top:0.5mm solid #111;padding-top:2mm;display:flex;justify-content:space-between;align-items:baseline;font-family:${faces.hei};font-size:4.8mm;line-height:9mm}
.call b{font-size:9mm}
.foot{flex:none;font-size:3.6mm;line-height:5.5mm;display:flex;justify-content:space-between}
`;

const ShiftBlock = ({ duty }: { readonly duty: OnDuty }): ReactNode => (
  <div>
    <div className="shift-head">
      <i>{duty.shift.letter}</i>
      <span className="hours">{shiftHours(duty)}</span>
      {duty.leader && (
        <span className="leader">
          带班 <b>{duty.leader}</b>
        </span>
      )}
    </div>
    <div className="places">
      {duty.places.flatMap((place) => [
        <Fit className="post" key={place.dutyPostId}>
          {place.postName}
        </Fit>,
        <div className="names" key={`${place.dutyPostId} names`}>
          {place.people.map((person) => (
            <span key={person.assignmentId}>{person.name}</span>
          ))}
          {place.missing > 0 && <span className="missing">缺{place.missing}人</span>}
        </div>,
      ])}
    </div>
  </div>
);

/** 今日值班: one picture, readable on a phone without zooming. */
export const todayCardPage = (model: TodayCardModel): PaperPage => {
  const { head, duties, date } = model;
  const size = { widthMm: WIDTH, heightMm: heightOf(duties) };
  return toPage({
    title: `今日值班 ${shortDate(date)}`,
    fileName: `今日值班 ${date}${head.sample ? ' 示例' : ''}`,
    size,
    css,
    sheets: (
      <section className="sheet">
        <SampleMark sample={head.sample} />
        <div className="bar" />
        <h1>今日值班</h1>
        <div className="when">
          {shortDate(date)} {weekdayName(date)}
        </div>
        <Fit className="branch">{head.branchName}</Fit>
        <div className="rule" />
        <div className="shifts">
          {duties.length === 0 ? (
            <div className="empty">这一天还没有排班</div>
          ) : (
            duties.map((duty) => <ShiftBlock key={duty.shift.id} duty={duty} />)
          )}
        </div>
        <div className="call">
          {head.hotline !== '' && (
            <>
              <span>24小时值班电话</span>
              <b>{showPhone(head.hotline)}</b>
            </>
          )}
        </div>
        <div className="foot">
          <span>提前15分钟到岗，交接签字后离岗。</span>
          <span>{versionLine(model.printedAt)}</span>
        </div>
      </section>
    ),
    formats: ['png', 'pdf'],
    remarks: [
      ...(model.unnamed.length > 0
        ? [`有 ${model.unnamed.length} 人没有同意公示姓名，图上写“${UNNAMED}”：${inWords(model.unnamed)}。`]
        : []),
      '图片只印姓名，不印个人电话。',
    ],
  });
};
