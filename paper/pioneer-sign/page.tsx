import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import { type PioneerPost, pioneerHolders } from '#core/roster/organisation/pioneer-post.ts';
import type { Person } from '#core/roster/person.ts';
import { publishedOf } from '#core/roster/published.ts';
import { dateOf, type LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead, versionLine } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { Fit, SampleMark, Telephones } from '../parts.tsx';
import { red } from '../sheet-css.ts';
import { landscape, mm, type SheetSize } from '../sheet-size.ts';
import { largestSize, sizeClass, sizeCss } from '../text-size.ts';
import { toPage } from '../to-page.tsx';

export interface PioneerSign {
  readonly id: string;
  readonly name: string;
  readonly place: string;
  readonly duties: string;
  readonly commitment: string;
  readonly holders: readonly string[];
}

/** 党员先锋岗 signs. They stand in public: names of holders who agreed, nothing else of a person. */
export interface PioneerSignModel {
  readonly head: BranchHead;
  readonly signs: readonly PioneerSign[];
  /** holders without consent, or no longer holders, who stay off the signs */
  readonly leftOut: number;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly pioneerPosts: readonly PioneerPost[];
  readonly people: readonly Person[];
  readonly printedAt: LocalTime;
}

export const pioneerSignModel = ({ post, pioneerPosts, people, printedAt }: Source): PioneerSignModel => {
  const agreed = new Set(people.filter((person) => publishedOf(person)).map((person) => person.id));
  const signs = pioneerPosts.map(
    (one): PioneerSign => ({
      ...one,
      holders: pioneerHolders(one, people)
        .filter((holder) => holder.gap === null && agreed.has(holder.personId))
        .map((holder) => holder.name),
    }),
  );
  const held = pioneerPosts.reduce((sum, one) => sum + one.holderIds.length, 0);
  return { head: branchHead(post), signs, leftOut: held - signs.reduce((sum, sign) => sum + sign.holders.length, 0), printedAt };
};

export const signSizes = { A4: landscape.A4, A5: { widthMm: 210, heightMm: 148 } } as const satisfies Record<string, SheetSize>;
export type SignSize = keyof typeof signSizes;

/** mm of A4 that the words may take */
const WIDTH = 232;
const holdersBox = { widthMm: WIDTH, heightMm: 34, lineHeight: 1.25 };
const dutiesBox = { widthMm: WIDTH, heightMm: 26, lineHeight: 1.4 };
const commitmentBox = { widthMm: WIDTH, heightMm: 20, lineHeight: 1.35 };

const words = (sign: PioneerSign) => {
  const holders = sign.holders.join('　');
  return {
    holders: { text: holders, size: largestSize([holders], holdersBox, 20, 6) },
    duties: { text: sign.duties, size: largestSize([sign.duties], dutiesBox, 8, 4) },
    commitment: { text: sign.commitment, size: largestSize([sign.commitment], commitmentBox, 9, 5) },
  };
};

const css = (size: SheetSize, signs: readonly PioneerSign[]): string => {
  const scale = size.widthMm / 297;
  const u = (value: number): string => mm(value * scale);
  const sizes = signs.flatMap((sign) => Object.values(words(sign)).map((one) => one.size));
  const scaled =
    scale === 1 ? sizeCss(sizes) : sizeCss(sizes).replaceAll(/font-size:([\d.]+)mm/g, (_, value) => `font-size:${u(Number(value))}`);
  return `
.sheet{padding:${u(12)} ${u(16)} ${u(9)}}
.sample-mark{top:${u(22)};right:${u(16)};font-size:${u(6)}}
.bar{height:${u(5)};background:${red};flex:none}
h1{font-family:${faces.title};font-weight:900;font-size:${u(31)};line-height:${u(40)};text-align:center;letter-spacing:0.12em;text-indent:0.12em;color:${red};flex:none}
.where{font-family:${faces.hei};font-weight:700;font-size:${u(9)};line-height:${u(13)};text-align:center;flex:none}
.rule{height:${u(2)};background:${red};margin:${u(3)} 0 ${u(4)};flex:none}
.rows{flex:1 1 0;min-height:0;display:flex;flex-direction:column;justify-content:space-evenly}
.row{display:flex;gap:${u(4)};align-items:baseline}
.label{font-family:${faces.hei};font-weight:700;font-size:${u(7)};width:${u(26)};flex:none;white-space:nowrap}
.words{flex:1 1 0;min-width:0;line-height:1.4}
.words.who{font-weight:900;line-height:1.25}
.words.vow{line-height:1.35}
.write{border-bottom:0.25mm solid #111;height:1.4em}
.low{display:flex;align-items:flex-end;gap:${u(8)};border-top:0.55mm solid #111;padding-top:${u(1.5)};flex:none}
.telephones{display:flex;gap:${u(8)};flex:none}
.telephone{display:flex;align-items:baseline;gap:${u(2)}}
.telephone-label{font-family:${faces.hei};font-size:${u(4)}}
.telephone-number{font-family:${faces.hei};font-weight:700;font-size:${u(7.5)};line-height:1.3}
.of{flex:1 1 0;min-width:0;font-size:${u(4.4)};line-height:1.5}
.made{font-size:${u(3)};white-space:nowrap}
${scaled}
`;
};

const Row = ({
  label,
  look,
  part,
}: {
  readonly label: string;
  readonly look: string;
  readonly part: { readonly text: string; readonly size: number };
}): ReactNode => (
  <div className="row">
    <div className="label">{label}</div>
    <div className={`words ${look} ${sizeClass(part.size)}`}>{part.text === '' ? <div className="write" /> : part.text}</div>
  </div>
);

const Sheet = ({ sign, model }: { readonly sign: PioneerSign; readonly model: PioneerSignModel }): ReactNode => {
  const { holders, duties, commitment } = words(sign);
  const where = [sign.name, sign.place].filter((text) => text !== '' && text !== '党员先锋岗').join('　');
  return (
    <section className="sheet">
      <SampleMark sample={model.head.sample} />
      <div className="bar" />
      <h1>党员先锋岗</h1>
      <Fit className="where">{where === '' ? '　' : where}</Fit>
      <div className="rule" />
      <div className="rows">
        <Row label="责任人" look="who" part={holders} />
        <Row label="职　责" look="" part={duties} />
        <Row label="承　诺" look="vow" part={commitment} />
      </div>
      <div className="low">
        <Fit className="of">{model.head.branchName}</Fit>
        <span className="made">{versionLine(model.printedAt)}</span>
        <Telephones head={{ ...model.head, supervisionPhone: '' }} />
      </div>
    </section>
  );
};

const blank: PioneerSign = { id: '', name: '', place: '', duties: '', commitment: '', holders: [] };

/** 党员先锋岗, A4 or A5 landscape, a sheet each. */
export const pioneerSignPage = (model: PioneerSignModel, size: SignSize): PaperPage => {
  const signs = model.signs.length > 0 ? model.signs : [blank];
  return toPage({
    title: '党员先锋岗岗牌',
    fileName: `党员先锋岗 ${size} ${dateOf(model.printedAt)}${model.head.sample ? ' 示例' : ''}`,
    size: signSizes[size],
    css: css(signSizes[size], signs),
    sheets: signs.map((sign) => <Sheet key={sign.id} sign={sign} model={model} />),
    formats: ['pdf', 'png'],
    remarks: [
      ...(model.signs.length === 0 ? ['还没有设先锋岗，印出来是空白岗牌，可以手写。先锋岗在“组织”里设。'] : []),
      ...(model.leftOut > 0 ? [`有 ${model.leftOut} 位责任人没有同意公示或已不在岗，没有印。`] : []),
    ],
  });
};
