import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { brief } from '../brief.ts';
import { Headline, PosterFrame, Running } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { headline, oneLine } from '../letters.ts';
import { Pictogram } from '../pictogram.tsx';
import { pictogramFor } from '../pictogram-for.ts';
import { type PosterSheet, rowsOf, unitsOf, wordOf } from '../sheet.ts';

const TITLE = 16;
const THOUGHT = 62;
const WHO = 24;
const JOIN = 17;
const COUNT = 38;

const needsOf = (sheet: PosterSheet) => rowsOf(sheet, 'rows', 3).map(([post = '', count = '', hours = '']) => ({ post, count, hours }));

/** 志愿者招募: two by two what is needed, the number large. Asks for hands, never for money. */
export const recruit: PosterLayout = {
  letters: (sheet) => {
    const width = innerWidth(sheet);
    const needs = needsOf(sheet);
    const rows = Math.max(2, Math.ceil(needs.length / 2));
    const height = (bodyHeight(sheet, TITLE) - THOUGHT - WHO - JOIN - 6) / rows;
    const half = width / 2 - COUNT - 8;
    return {
      title: titleOf(sheet, TITLE, 13),
      thought: headline(sheet, 'thought', { width, height: THOUGHT - 8, most: 34, least: 9, lineHeight: 1.16 }),
      post: oneLine(
        sheet,
        'rows',
        needs.map(({ post }) => post),
        { width: half, height: height * 0.4, most: 9, least: 4 },
      ),
      count: oneLine(
        sheet,
        'rows',
        needs.map(({ count }) => count),
        { width: COUNT - 4, height: height * 0.8, most: 20, least: 7 },
      ),
      hours: oneLine(
        sheet,
        'rows',
        needs.map(({ hours }) => hours),
        { width: half, height: height * 0.3, most: 5, least: 3 },
      ),
      who: brief(sheet, 'who', { width, height: WHO - 6, most: 6, least: 3.4, lineHeight: 1.4 }),
      join: headline(sheet, 'join', { width: width - 24, height: JOIN - 3, most: 9, least: 4.5 }),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.thought{height:${u(THOUGHT)};display:flex;flex-direction:column;justify-content:center;line-height:1.16;text-align:center;color:var(--hue);flex:none}
.needs{flex:1 1 0;min-height:0;display:grid;grid-template-columns:1fr 1fr;grid-auto-rows:1fr;border-top:0.5mm solid #111}
.need{display:flex;align-items:center;border-bottom:0.25mm solid #111;min-width:0}
.need:nth-child(odd){border-right:0.25mm solid #111}
.need:nth-child(even){padding-left:${u(5)}}
.count{width:${u(COUNT)};font-family:${faces.hei};font-weight:700;line-height:1.1;white-space:nowrap;flex:none}
.say{flex:1 1 0;min-width:0;font-family:${faces.hei};white-space:nowrap}
.post{font-weight:700;line-height:1.35}
.hours{line-height:1.35}
.running.who{height:${u(WHO)};padding-top:${u(4)};font-family:${faces.hei};line-height:1.4;flex:none}
.join{height:${u(JOIN)};display:flex;align-items:center;gap:${u(5)};flex:none}
.join .pictogram{width:${u(13)};height:${u(13)};color:var(--hue)}
.join .headline{flex:1 1 0;min-width:0;font-family:${faces.hei};font-weight:700}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <Headline of={letters.thought} className="thought" />
      <div className="needs">
        {numbered(needsOf(sheet)).map(({ item, number }) => (
          <div className="need" key={number}>
            <div className={`count ${sizeClass(letters.count?.size ?? 0)}`}>{item.count}</div>
            <div className="say">
              <div className={`post ${sizeClass(letters.post?.size ?? 0)}`}>{item.post}</div>
              <div className={`hours ${sizeClass(letters.hours?.size ?? 0)}`}>{item.hours}</div>
            </div>
          </div>
        ))}
      </div>
      <Running of={letters.who} className="who brief" />
      {wordOf(sheet, 'join') !== '' && (
        <div className="join">
          <Pictogram name={pictogramFor(wordOf(sheet, 'join')) ?? 'heart'} />
          <Headline of={letters.join} />
        </div>
      )}
    </PosterFrame>
  ),
};
