import type { ReactNode } from 'react';
import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { brief } from '../brief.ts';
import { PosterFrame, Running } from '../frame.tsx';
import { innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { oneLine } from '../letters.ts';
import { linesOf, unitsOf } from '../sheet.ts';

const TITLE = 34;
const GREETING = 30;

const Ticks = ({ label, texts, size }: { readonly label: string; readonly texts: readonly string[]; readonly size: number }): ReactNode =>
  texts.length === 0 ? null : (
    <div className="ask">
      <div className="label">{label}</div>
      <div className={`boxes ${sizeClass(size)}`}>
        {numbered(texts).map(({ item, number }) => (
          <div className="choice" key={number}>
            <span className="tick" />
            {item}
          </div>
        ))}
      </div>
    </div>
  );

/** 我们来过: a card for the door, filled in by hand in half a minute. */
export const visitCard: PosterLayout = {
  letters: (sheet) => {
    const width = innerWidth(sheet);
    const choice = { width: (width - 36) / 2 - 12, height: 11, most: 8.2, least: 3.2 };
    return {
      title: titleOf(sheet, TITLE, 30),
      greeting: brief(sheet, 'greeting', { width, height: GREETING, most: 8.4, least: 3.6, lineHeight: 1.5 }),
      aims: oneLine(sheet, 'aims', linesOf(sheet, 'aims'), choice),
      places: oneLine(sheet, 'places', linesOf(sheet, 'places'), choice),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.running.greeting{height:${u(GREETING)};font-family:${faces.kai};line-height:1.5;flex:none}
.visit{display:flex;align-items:flex-end;height:${u(16)};font-family:${faces.hei};font-size:${u(7.4)};line-height:1.2;border-bottom:0.25mm solid #111;padding-bottom:${u(2)};flex:none}
.visit b{width:${u(36)};font-weight:700}
.visit span{flex:1 1 0;text-align:right}
.ask{flex:1 1 0;min-height:0;display:flex;align-items:center;border-bottom:0.25mm solid #111}
.ask .label{width:${u(36)};font-family:${faces.hei};font-weight:700;font-size:${u(7.4)};flex:none}
.boxes{flex:1 1 0;display:flex;flex-wrap:wrap;row-gap:${u(5)}}
.choice{width:50%;display:flex;align-items:center;gap:${u(3)};white-space:nowrap;line-height:1.3}
.tick{width:${u(7.4)};height:${u(7.4)};border:0.3mm solid #111;flex:none}
.visitor{height:${u(22)};display:flex;align-items:flex-end;gap:${u(4)};padding-bottom:${u(4)};font-family:${faces.hei};font-weight:700;font-size:${u(7.4)};line-height:1.2;flex:none}
.visitor span{flex:1 1 0;border-bottom:0.25mm solid #111}
.contact{border-top-width:0.5mm}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <Running of={letters.greeting} className="greeting brief" />
      <div className="visit">
        <b>上门时间</b>
        <span>月</span>
        <span>日</span>
        <span>时</span>
        <span>分</span>
      </div>
      <Ticks label="来意" texts={linesOf(sheet, 'aims')} size={letters.aims?.size ?? 0} />
      <Ticks label="物品放在" texts={linesOf(sheet, 'places')} size={letters.places?.size ?? 0} />
      <div className="visitor">
        走访人签名 <span />
      </div>
    </PosterFrame>
  ),
};
