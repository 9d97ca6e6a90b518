import { faces } from '../../faces.ts';
import { numbered } from '../../numbered.ts';
import { sizeClass } from '../../text-size.ts';
import { brief } from '../brief.ts';
import { Headline, PosterFrame, Running } from '../frame.tsx';
import { bodyHeight, innerWidth, titleOf } from '../frame-css.ts';
import type { PosterLayout } from '../layout.ts';
import { headline, oneLine } from '../letters.ts';
import { Pictogram } from '../pictogram.tsx';
import { type PosterSheet, rowsOf, unitsOf } from '../sheet.ts';

const TITLE = 20;
const SHARE = 58;
const HEAD = 10;
const NOTE = 24;
/** shares of the width: building, time, place */
const COLUMNS = [0.26, 0.4, 0.34] as const;

const rowsIn = (sheet: PosterSheet) => rowsOf(sheet, 'rows', 3);

/** 物资发放公告: how much a household gets, then when and where for every building. */
export const supplies: PosterLayout = {
  letters: (sheet) => {
    const width = innerWidth(sheet);
    const rows = rowsIn(sheet);
    const height = (bodyHeight(sheet, TITLE) - SHARE - HEAD - NOTE - 4) / Math.max(5, rows.length) - 2;
    const cell = (index: 0 | 1 | 2) =>
      oneLine(
        sheet,
        'rows',
        rows.map((row) => row[index] ?? ''),
        { width: width * COLUMNS[index] - 5, height, most: 8.6, least: 3.6 },
      );
    return {
      title: titleOf(sheet, TITLE, 16),
      goods: headline(sheet, 'goods', { width: 60, height: 22, most: 14, least: 6 }),
      share: headline(sheet, 'share', { width: width - 76, height: SHARE - 8, most: 48, least: 12, lineHeight: 1.1 }),
      building: cell(0),
      time: cell(1),
      place: cell(2),
      note: brief(sheet, 'note', { width, height: NOTE - 5, most: 5.6, least: 3.4, lineHeight: 1.4 }),
    };
  },
  css: (sheet) => {
    const u = unitsOf(sheet);
    return `
.lot{height:${u(SHARE)};display:flex;align-items:center;gap:${u(10)};margin-top:${u(-3)};flex:none}
.which{width:${u(62)};flex:none;font-family:${faces.hei}}
.which .pictogram{width:${u(26)};height:${u(26)};margin-bottom:${u(1)}}
.which .headline{font-family:${faces.hei};font-weight:700}
.each{flex:1 1 0;min-width:0;display:flex;align-items:baseline;justify-content:flex-end;gap:${u(3)};color:var(--hue)}
.each span{font-family:${faces.hei};font-weight:700;font-size:${u(11)};color:#111;white-space:nowrap}
.share{line-height:1.1;min-width:0}
table.lots{flex:1 1 0;font-family:${faces.hei};border-top:0.5mm solid #111;border-bottom:0.5mm solid #111}
.lots th,.lots td{text-align:left;vertical-align:middle;padding:0 ${u(2)};white-space:nowrap;line-height:1.2}
.lots th{height:${u(HEAD)};font-size:${u(4.4)};border-bottom:0.25mm solid #111}
.lots td{border-bottom:0.25mm solid #111}
.lots td:first-child{font-weight:700}
.c0{width:26%}.c1{width:40%}
.running.note{height:${u(NOTE)};padding-top:${u(4)};font-family:${faces.hei};line-height:1.4;flex:none}
`;
  },
  Poster: ({ sheet, letters }) => (
    <PosterFrame sheet={sheet} title={letters.title}>
      <div className="lot">
        <div className="which">
          <Pictogram name="basket" />
          <Headline of={letters.goods} />
        </div>
        <div className="each">
          <span>每户</span>
          <Headline of={letters.share} className="share" />
        </div>
      </div>
      <table className="lots">
        <colgroup>
          <col className="c0" />
          <col className="c1" />
          <col />
        </colgroup>
        <thead>
          <tr>
            <th>楼栋</th>
            <th>时间</th>
            <th>地点</th>
          </tr>
        </thead>
        <tbody>
          {numbered(rowsIn(sheet)).map(({ item, number }) => (
            <tr key={number}>
              <td className={sizeClass(letters.building?.size ?? 0)}>{item[0]}</td>
              <td className={sizeClass(letters.time?.size ?? 0)}>{item[1]}</td>
              <td className={sizeClass(letters.place?.size ?? 0)}>{item[2]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Running of={letters.note} className="note brief" />
    </PosterFrame>
  ),
};
