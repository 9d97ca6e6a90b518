import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { shiftHours } from '#core/duty/duty-message.ts';
import { markLine, markWords } from '#core/duty/plan-mark.ts';
import { shortDate, weekdayName } from '#core/time/local-date.ts';
import { cardsASheet, cutGrid } from '../cut-grid.ts';
import { CutSheet, cutCss } from '../cut-sheet.tsx';
import { faces } from '../faces.ts';
import { Fit } from '../parts.tsx';
import { red } from '../sheet-css.ts';
import { portrait } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import { toPage } from '../to-page.tsx';
import { dayList } from './day-list.ts';
import type { CardDuty, DutyCard, DutyCardModel } from './model.ts';

const DUTIES_SHOWN = 14;
const HALF = DUTIES_SHOWN / 2;

/** a visiting card, ten on A4 */
const grid = cutGrid(portrait.A4, { widthMm: 90, heightMm: 54 });

const css = `${cutCss(grid)}
.card{padding:3mm 4mm 2.4mm}
.card-head{display:flex;align-items:baseline;gap:2mm;border-bottom:0.7mm solid ${red};padding-bottom:0.8mm;flex:none}
.card-name{font-weight:700;font-size:6mm;line-height:7.4mm;white-space:nowrap;max-width:44mm}
.card-name.long{font-size:4mm}
.card-unit{flex:1 1 0;min-width:0;font-size:2.9mm}
.card-kind{font-family:${faces.hei};font-weight:700;font-size:3mm;white-space:nowrap}
.duties{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));column-gap:3mm;margin-top:1mm;flex:1 1 0;align-content:start}
.column{min-width:0}
.line{display:flex;align-items:baseline;gap:1mm;font-size:2.9mm;line-height:3.7mm;white-space:nowrap}
.line .when{font-family:${faces.hei};width:19.3mm;flex:none}
.line .letter{font-family:${faces.hei};font-weight:700;font-size:3.3mm;width:3.4mm;flex:none;text-align:center;font-style:normal}
.line .where{flex:1 1 0;min-width:0}
.free,.hours{font-size:2.7mm;line-height:3.6mm;flex:none}
.card-foot{display:flex;justify-content:space-between;align-items:baseline;border-top:0.25mm solid #111;padding-top:0.5mm;font-size:2.6mm;line-height:4.6mm;flex:none}
.card-foot b{font-family:${faces.hei};font-weight:700;font-size:4.2mm;margin-left:1mm;white-space:nowrap}
.card-foot .fit{flex:1 1 0;min-width:0;text-align:right;margin-left:2mm}
.mini{font-family:${faces.hei};color:${red};border:0.2mm solid ${red};padding:0 0.5mm;font-size:2.6mm;line-height:3.2mm}
`;

const Line = ({ item: { duty, postName } }: { readonly item: CardDuty }): ReactNode => (
  <div className="line">
    <span className="when">
      {shortDate(duty.date)} {weekdayName(duty.date)}
    </span>
    <i className="letter">{duty.shift.letter}</i>
    <Fit className="where">{postName}</Fit>
  </div>
);

const hoursOf = (card: DutyCard): string => {
  const shifts = new Map(card.duties.map(({ duty }) => [duty.shift.id, `${duty.shift.letter} ${shiftHours(duty)}`]));
  return [...shifts.values()].join('　');
};

const Card = ({ card, model }: { readonly card: DutyCard; readonly model: DutyCardModel }): ReactNode => {
  const shown = card.duties.slice(0, DUTIES_SHOWN);
  const more = card.duties.length - shown.length;
  return (
    <div className="card">
      <div className="card-head">
        <Fit className={card.name.length > 5 ? 'card-name long' : 'card-name'}>{card.name}</Fit>
        <Fit className="card-unit">{card.unit}</Fit>
        {model.head.sample && <span className="mini">示例</span>}
        <span className="card-kind">值班卡</span>
      </div>
      <div className="duties">
        {[shown.slice(0, HALF), shown.slice(HALF)].map((half, index) => (
          <div className="column" key={index === 0 ? 'left' : 'right'}>
            {half.map((item) => (
              <Line key={`${item.duty.date} ${item.duty.shift.id} ${item.postName}`} item={item} />
            ))}
          </div>
        ))}
      </div>
      <Fit className="free">
        {more > 0 && `以后还有 ${more} 班，见值班表。`}休息{card.freeDays.length}天
        {card.freeDays.length > 0 && `：${dayList(card.freeDays)}`}
      </Fit>
      <Fit className="hours">{hoursOf(card)}　提前15分钟到岗</Fit>
      <div className="card-foot">
        <span>
          值班电话<b>{showPhone(model.head.hotline)}</b>
        </span>
        <Fit>{markWords(model.mark)}</Fit>
      </div>
    </div>
  );
};

const Sheet = ({ cards, model }: { readonly cards: readonly DutyCard[]; readonly model: DutyCardModel }): ReactNode => (
  <CutSheet
    grid={grid}
    above={`${model.head.branchName}　值班卡　${shortDate(model.from)}—${shortDate(model.to)}`}
    below={
      <>
        <span>沿角线裁开，每人一张，交到本人手里</span>
        <span>{markLine(model.mark, model.printedAt)}</span>
      </>
    }
  >
    {cards.map((card) => (
      <Card key={card.personId} card={card} model={model} />
    ))}
  </CutSheet>
);

/** 值班卡, ten of 90 × 54 mm on A4 portrait with cut marks. */
export const dutyCardPage = (model: DutyCardModel): PaperPage => {
  const sheets = Array.from({ length: Math.max(1, Math.ceil(model.cards.length / cardsASheet(grid))) }, (_, index) =>
    model.cards.slice(index * cardsASheet(grid), (index + 1) * cardsASheet(grid)),
  );
  return toPage({
    title: '个人值班卡',
    fileName: `值班卡 ${model.from} 至 ${model.to}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: sheets.map((cards) => <Sheet key={cards[0]?.personId ?? ''} cards={cards} model={model} />),
    formats: ['pdf'],
    remarks: [
      `${model.cards.length} 张卡，每张 90×54 毫米。打印时选“实际大小”。`,
      ...(model.idle > 0 ? [`有 ${model.idle} 人这段时间没有班，没有卡。`] : []),
      '卡上不印个人电话。',
    ],
  });
};
