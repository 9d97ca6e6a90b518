import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { faces } from '../faces.ts';
import { countTo } from '../numbered.ts';
import { Fit } from '../parts.tsx';
import { mm } from '../sheet-size.ts';
import { type Tile, type TilePaper, type TilePlan, tileCount, tilesOf } from '../tile-plan.ts';
import { toPage } from '../to-page.tsx';

interface Source {
  /** the board that is cut up */
  readonly board: Pick<PaperPage, 'title' | 'fileName' | 'widthMm' | 'heightMm'>;
  /** how many boards of this size it has */
  readonly boards: number;
  readonly paper: TilePaper;
  readonly plan: TilePlan;
}

const RULER = 100;
/** a mark every centimetre */
const centimetres = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100] as const;

/** 100 mm to lay a ruler on: the ends are the outer edges of the first and last mark. */
const Ruler = (): ReactNode => (
  <div className="ruler">
    <svg viewBox={`-10 0 ${RULER + 20} 14`} aria-hidden="true" stroke="#111" strokeWidth="0.3">
      <path d={`M0 6H${RULER}`} />
      {centimetres.map((at) => (
        <path key={at} d={`M${at} ${at % 50 === 0 ? 1 : 3}V6`} />
      ))}
    </svg>
    <span className="mark zero">0</span>
    <span className="mark fifty">50</span>
    <span className="mark hundred">100</span>
    <span className="mark unit">毫米</span>
  </div>
);

const rowWords = (plan: TilePlan): string => {
  const first = countTo(plan.columns).join('、');
  return plan.columns > 1 ? `先拼最上面一行（${first}）` : '从最上面一张拼起';
};

const Steps = ({ plan, paper }: Pick<Source, 'plan' | 'paper'>): ReactNode => (
  <ol className="steps">
    <li>
      <b>先只印这一页</b>，量下面的尺。正好 100 毫米，再印其余 {tileCount(plan)} 张；不是，把打印窗口里的缩放改成“实际大小”或
      100%，重印这一页。
    </li>
    <li>
      {tileCount(plan)} 张 {paper} 纸按{upright(plan) ? '下' : '右'}图的号码在地上排好，每张上边写着第几行第几张。
    </li>
    {plan.columns > 1 && (
      <li>
        {rowWords(plan)}：从第 2 张起，沿<b>实线</b>裁掉<b>左边</b>的白边，压在左边那张的<b>虚线</b>上粘牢，重叠 10
        毫米。每一行都这样拼成长条。
      </li>
    )}
    {plan.rows > 1 && (
      <li>
        从第 2 行起，沿<b>实线</b>裁掉<b>上边</b>的白边，压在上一行的<b>虚线</b>上粘牢，从上往下。
      </li>
    )}
    <li>最后沿实线裁掉四周的白边。背面贴硬纸板，下沿离地 1.1 到 1.5 米挂起来。</li>
  </ol>
);

const upright = (plan: TilePlan): boolean => plan.height > plan.width;

const Plan = ({ board, boards, paper, plan, number }: Source & { readonly number: number }): ReactNode => (
  <section className="sheet plan">
    <div className="words">
      <h1>拼装说明</h1>
      <Fit className="what">{board.title}</Fit>
      <p className="size">
        {board.widthMm / 10} × {board.heightMm / 10} 厘米，{tileCount(plan)} 张 {paper} + 1 张拼装说明
        {boards > 1 && `　第 ${number} 块 共 ${boards} 块`}
      </p>
      <Steps plan={plan} paper={paper} />
      <Ruler />
    </div>
    <p className="caption">号码是粘贴的顺序：从左到右，从上到下；框线重叠的地方就是粘贴的地方。</p>
  </section>
);

const TileSheet = ({ board, boards, plan, number, tile }: Source & { readonly number: number; readonly tile: Tile }): ReactNode => (
  <section className="sheet">
    <div className="label">
      <b>{tile.number}</b>
      <span>
        {boards > 1 && `第 ${number} 块　`}第 {tile.row + 1} 行 第 {tile.column + 1} 张（{tile.number}/{tileCount(plan)}）　缩放 100%
      </span>
      <Fit className="of">{board.title}</Fit>
    </div>
  </section>
);

const css = ({ plan }: Source): string => {
  const small = Math.min(plan.width, plan.height) < 280;
  const u = (value: number): string => mm(small ? value * 1.1 : value * 1.5);
  const words = upright(plan) ? plan.width - 30 : plan.width * 0.5 - 18;
  return `
.words{position:absolute;left:15mm;top:15mm;width:${mm(words)}}
h1{font-family:${faces.title};font-weight:900;font-size:${u(9)};line-height:1.3}
.what{font-weight:700;font-size:${u(4.6)};line-height:1.5}
.size{font-family:${faces.hei};font-weight:700;font-size:${u(4.2)};line-height:1.6;border-bottom:0.5mm solid #111;padding-bottom:${u(1.5)};margin-bottom:${u(2)}}
.steps{padding-left:1.4em;font-size:${u(4)};line-height:1.55}
.steps li{margin-bottom:${u(1)}}
.steps b{font-family:${faces.hei};font-weight:700}
.ruler{position:relative;width:${RULER + 20}mm;height:14mm;margin:${u(4)} 0 0 -10mm}
.ruler svg{position:absolute;left:0;top:0;width:${RULER + 20}mm;height:14mm}
.mark{position:absolute;top:7mm;width:30mm;text-align:center;font-family:${faces.hei};font-size:3.6mm;line-height:5mm}
.zero{left:-5mm}.fifty{left:45mm}.hundred{left:95mm}.unit{left:102mm;top:0}
.caption{position:absolute;left:${mm(upright(plan) ? 15 : plan.width * 0.52)};top:${mm(plan.height - 18)};right:15mm;font-size:${u(3.4)};line-height:1.4;text-align:center}
.label{position:absolute;left:24mm;right:24mm;top:2.6mm;height:5mm;display:flex;gap:3mm;align-items:center;font-size:3.4mm;line-height:5mm;white-space:nowrap;overflow:hidden}
.label b{font-family:${faces.hei};font-weight:700;font-size:4.6mm}
.label .of{flex:1 1 0;min-width:0;text-align:right}
`;
};

/**
 * 拼装说明: for every board a sheet with the order of gluing and a ruler to check the scale, then the labelled sheets that `tileSheets` draws the parts on.
 * The picture of the board with its numbers is drawn by `tileSheets` too, from the PDF itself.
 */
export const assemblyPage = (source: Source): PaperPage => {
  const { board, boards, plan } = source;
  return toPage({
    title: board.title,
    fileName: board.fileName,
    size: { widthMm: plan.width, heightMm: plan.height },
    css: css(source),
    sheets: countTo(boards).flatMap((number) => [
      <Plan key={`plan ${number}`} {...source} number={number} />,
      ...tilesOf(plan).map((tile) => <TileSheet key={`${number} ${tile.number}`} {...source} number={number} tile={tile} />),
    ]),
    formats: ['pdf'],
    remarks: [],
  });
};
