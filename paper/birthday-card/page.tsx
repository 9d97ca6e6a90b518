import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { monthDayWords } from '#core/party-life/birthdays.ts';
import type { Post } from '#core/post/post.ts';
import { dateOf, type LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { Fit, SampleMark } from '../parts.tsx';
import { red } from '../sheet-css.ts';
import { portrait } from '../sheet-size.ts';
import { toPage } from '../to-page.tsx';

/** 生日贺卡 of one person: day and month, no year. */
export interface BirthdayCardModel {
  readonly head: BranchHead;
  readonly name: string;
  readonly monthDay: string;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly name: string;
  readonly monthDay: string;
  readonly printedAt: LocalTime;
}

export const birthdayCardModel = ({ post, ...rest }: Source): BirthdayCardModel => ({ head: branchHead(post), ...rest });

/** Four quarters on one side: the upper half lies inside the folded card and therefore stands on its head here. */
const css = `
.sheet{display:grid;grid-template:1fr 1fr / 1fr 1fr}
.sample-mark{top:calc(148.5mm + 6mm);right:6mm;font-size:4mm}
.quarter{position:relative;display:flex;flex-direction:column;align-items:center;justify-content:center;padding:11mm;min-width:0;text-align:center}
.inside{transform:rotate(180deg)}
.frame{position:absolute;inset:7mm;border:0.55mm solid ${red}}
.frame.thin{inset:8.6mm;border-width:0.25mm}
.front h1{font-family:${faces.title};font-weight:900;font-size:17mm;line-height:22mm;color:${red};letter-spacing:0.08em;text-indent:0.08em}
.front .day{font-family:${faces.kai};font-size:7mm;line-height:14mm}
.front .bar{width:26mm;height:1mm;background:${red};margin:5mm 0}
.front .who{font-weight:900;font-size:9mm;line-height:14mm;max-width:80mm}
.letter{font-family:${faces.kai};font-size:5.8mm;line-height:10mm;text-align:left;align-items:stretch}
.letter p{text-indent:2em}
.letter p.dear{text-indent:0}
.letter p.of{text-indent:0;text-align:right;margin-top:4mm;line-height:8mm}
.wish h2{font-family:${faces.hei};font-size:4.4mm;line-height:9mm;font-weight:700}
.wish i{display:block;align-self:stretch;border-bottom:0.25mm solid #111;height:13mm}
.back{font-size:3.8mm;line-height:6mm;justify-content:flex-end}
.fold{position:absolute;border:0 dashed #999}
.fold.across{left:0;top:148.5mm;width:5mm;border-top-width:0.25mm}
.fold.across.far{left:auto;right:0}
.fold.down{top:0;left:105mm;height:5mm;border-left-width:0.25mm}
.fold.down.far{top:auto;bottom:0}
`;

const Folds = (): ReactNode => (
  <>
    {['across', 'across far', 'down', 'down far'].map((where) => (
      <span key={where} className={`fold ${where}`} />
    ))}
  </>
);

const Letter = ({ model }: { readonly model: BirthdayCardModel }): ReactNode => (
  <div className="quarter inside letter">
    <p className="dear">{model.name}同志：</p>
    <p>生日快乐！这些天您守在卡口、走在楼道，把平安送到一家一户，辛苦了。</p>
    <p>愿您身体康健、家人安好，愿守望相助的日子常暖心头。</p>
    <p className="of">
      {model.head.branchName}
      <br />
      全体同志
    </p>
  </div>
);

/** 生日贺卡: A4 printed on one side, folded twice into a card of a quarter of it. */
export const birthdayCardPage = (model: BirthdayCardModel): PaperPage =>
  toPage({
    title: '生日贺卡',
    fileName: `生日贺卡 ${model.name} ${dateOf(model.printedAt)}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <section className="sheet">
        <SampleMark sample={model.head.sample} />
        <Letter model={model} />
        <div className="quarter inside wish">
          <h2>同志们的话</h2>
          {['一', '二', '三', '四', '五'].map((line) => (
            <i key={line} />
          ))}
        </div>
        <div className="quarter back">
          <p>{model.head.community}</p>
          <p>{model.head.branchName}</p>
        </div>
        <div className="quarter front">
          <span className="frame" />
          <span className="frame thin" />
          <h1>
            生日
            <br />
            快乐
          </h1>
          <div className="bar" />
          <Fit className="who">{model.name}</Fit>
          <div className="day">{monthDayWords(model.monthDay)}</div>
        </div>
        <Folds />
      </section>
    ),
    formats: ['pdf', 'png'],
    remarks: ['单面打印。先把上半张往后折，再左右对折，就是一张小贺卡；里面一页留给大家签名。'],
  });
