import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import { sortByStrokes } from '#core/roster/names/by-strokes.ts';
import { type Person, postTitle } from '#core/roster/person.ts';
import { dateOf, type LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { Fit, SampleMark } from '../parts.tsx';
import { red } from '../sheet-css.ts';
import { portrait } from '../sheet-size.ts';
import { emWidth, nameLines, sizeClass, sizeCss } from '../text-size.ts';
import { toPage } from '../to-page.tsx';

/** 桌牌: name and post, nothing else of a person. */
export interface DeskSignModel {
  readonly head: BranchHead;
  readonly people: readonly Pick<Person, 'id' | 'name' | 'branchOffice' | 'jobTitle'>[];
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly people: readonly Person[];
  readonly printedAt: LocalTime;
}

export const deskSignModel = ({ post, people, printedAt }: Source): DeskSignModel => ({
  head: branchHead(post),
  people: sortByStrokes(people, (person) => person.name),
  printedAt,
});

/** What a half of the sheet leaves for the name, mm. */
const NAME_WIDTH = 174;
const NAME_HEIGHT = 74;
const LARGEST = 58;

/** A name of two characters takes the width of three, as on any sign. */
const spread = (name: string): string => (/^\p{Script=Han}{2}$/u.test(name) ? `${name[0]}　${name[1]}` : name);

const nameSize = (lines: readonly string[]): number => {
  const widest = Math.max(1, ...lines.map(emWidth));
  return Math.floor(Math.min(LARGEST, NAME_WIDTH / widest, NAME_HEIGHT / (lines.length * 1.12)) * 10) / 10;
};

const linesOf = (name: string): readonly string[] => nameLines(name).map(spread);

const css = (model: DeskSignModel): string => `
.sheet{padding:0}
.half{position:relative;display:flex;flex-direction:column;align-items:center;justify-content:center;height:148.5mm;padding:10mm 15mm}
.half.far{transform:rotate(180deg)}
.name{font-weight:900;line-height:1.12;text-align:center;white-space:nowrap;max-width:100%}
.rule{width:150mm;height:2mm;background:${red};margin:6mm 0 4mm;flex:none}
.post{font-family:${faces.hei};font-weight:700;font-size:13mm;line-height:18mm;width:180mm;text-align:center}
.of{position:absolute;bottom:7mm;left:15mm;right:15mm;font-size:4mm;line-height:5mm;text-align:center}
.sample-mark{top:10mm;right:15mm;font-size:5.4mm}
.fold{position:absolute;left:5mm;right:5mm;top:148.4mm;border-top:0.2mm dashed #111}
${sizeCss(model.people.map((person) => nameSize(linesOf(person.name))))}
`;

const Half = ({
  person,
  model,
  far,
}: {
  readonly person: DeskSignModel['people'][number];
  readonly model: DeskSignModel;
  readonly far: boolean;
}): ReactNode => {
  const lines = linesOf(person.name);
  const title = postTitle(person);
  return (
    <div className={far ? 'half far' : 'half'}>
      <SampleMark sample={model.head.sample} />
      <div className={`name ${sizeClass(nameSize(lines))}`}>
        {lines.map((line) => (
          <Fit key={line}>{line}</Fit>
        ))}
      </div>
      <div className="rule" />
      <Fit className="post">{title === '' ? '　' : title}</Fit>
      <Fit className="of">{model.head.branchName}</Fit>
    </div>
  );
};

const noName = { id: '' as Person['id'], name: '', branchOffice: 'none', jobTitle: '' } as const;

/** 桌牌, A4 folded in the middle: read from both sides. */
export const deskSignPage = (model: DeskSignModel): PaperPage => {
  const people = model.people.length > 0 ? model.people : [noName];
  return toPage({
    title: '桌牌',
    fileName: `桌牌 ${model.people.length === 1 ? (model.people[0]?.name ?? '') : `${model.people.length}人`} ${dateOf(model.printedAt)}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: css({ ...model, people }),
    sheets: people.map((person) => (
      <section key={person.id} className="sheet">
        <Half person={person} model={model} far />
        <Half person={person} model={model} far={false} />
        <div className="fold" />
      </section>
    )),
    formats: ['pdf'],
    remarks: [
      ...(model.people.length === 0 ? ['没有选人，印出来是空白桌牌。'] : [`${model.people.length} 个桌牌，每人一张 A4。`]),
      '沿中间虚线对折成屋脊形，两面都能看到姓名。用 120 克以上的纸站得稳。',
    ],
  });
};
