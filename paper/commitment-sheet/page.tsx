import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import { sortByStrokes } from '#core/roster/names/by-strokes.ts';
import type { RoleDuties } from '#core/roster/organisation/role-duties.ts';
import { dutyRoles, type Person, politicalStatuses, postTitle } from '#core/roster/person.ts';
import { publishedOf } from '#core/roster/published.ts';
import { dateOf, type LocalTime } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { Fit } from '../parts.tsx';
import { PublicSheet, publicCss } from '../public-frame.tsx';
import { red } from '../sheet-css.ts';
import { portrait } from '../sheet-size.ts';
import { emWidth, largestSize, nameLines, sizeClass, sizeCss } from '../text-size.ts';
import { toPage } from '../to-page.tsx';

interface Pledge {
  readonly id: Person['id'];
  readonly name: string;
  /** 政治面貌、支部职务、单位: what each agreed to */
  readonly identity: readonly string[];
  readonly duties: readonly string[];
  readonly commitment: string;
}

/** 亮身份、亮职责、亮承诺. Hangs in public: only who agreed. */
export interface CommitmentModel {
  readonly head: BranchHead;
  readonly pledges: readonly Pledge[];
  readonly leftOut: number;
  readonly printedAt: LocalTime;
}

interface Source {
  readonly post: Post;
  readonly people: readonly Person[];
  readonly duties: RoleDuties;
  readonly printedAt: LocalTime;
}

const pledgeOf = (person: Person, duties: RoleDuties): readonly Pledge[] => {
  const shown = publishedOf(person);
  if (!shown) return [];
  const service = [person.servicePost, person.group].filter((text) => text !== '').join('　');
  return [
    {
      id: person.id,
      name: shown.name,
      identity: [politicalStatuses[person.politicalStatus], postTitle(person), shown.unit].filter((text) => text !== ''),
      duties: [...(service === '' ? [] : [service]), ...person.dutyRoles.map((role) => `${dutyRoles[role]}：${duties[role]}`)],
      commitment: person.commitment,
    },
  ];
};

export const commitmentModel = ({ post, people, duties, printedAt }: Source): CommitmentModel => {
  const pledges = sortByStrokes(people, (person) => person.name).flatMap((person) => pledgeOf(person, duties));
  return { head: branchHead(post), pledges, leftOut: people.length - pledges.length, printedAt };
};

const dutiesSize = (pledge: Pledge): number => largestSize(pledge.duties, { widthMm: 176, heightMm: 46, lineHeight: 1.45 }, 6, 2);
const commitmentSize = (pledge: Pledge): number => largestSize([pledge.commitment], { widthMm: 176, heightMm: 36, lineHeight: 1.4 }, 12, 7);

/** mm beside the photograph */
const NAME_WIDTH = 134;
const nameSize = (lines: readonly string[]): number =>
  Math.floor(Math.min(lines.length > 1 ? 14 : 24, NAME_WIDTH / Math.max(1, ...lines.map(emWidth))) * 10) / 10;

const css = (pledges: readonly Pledge[]): string => `${publicCss(portrait.A4)}
h2{font-family:${faces.hei};font-weight:700;font-size:8mm;line-height:11mm;border-left:3mm solid ${red};padding-left:4mm;margin:5mm 0 2mm}
h2:first-child{margin-top:0}
.who{display:flex;gap:8mm;align-items:center}
.photo{width:35mm;height:49mm;border:0.25mm dashed #111;font-size:4mm;line-height:49mm;text-align:center;flex:none}
.identity{flex:1 1 0;min-width:0}
.name{font-weight:900;line-height:1.2}
.identity .fact{font-size:6.4mm;line-height:1.4}
.duties{line-height:1.45}
.commitment{font-weight:700;line-height:1.4}
.write{border-bottom:0.25mm solid #111;height:13mm}
${sizeCss(pledges.flatMap((pledge) => [dutiesSize(pledge), commitmentSize(pledge), nameSize(nameLines(pledge.name))]))}
`;

const Lines = ({ count }: { readonly count: number }): ReactNode =>
  Array.from({ length: count }, (_, index) => `line ${index}`).map((key) => <div key={key} className="write" />);

const Body = ({ pledge }: { readonly pledge: Pledge }): ReactNode => (
  <>
    <h2>亮身份</h2>
    <div className="who">
      <div className="photo">照片</div>
      <div className="identity">
        <div className={`name ${sizeClass(nameSize(nameLines(pledge.name)))}`}>
          {nameLines(pledge.name).map((line) => (
            <Fit key={line}>{line === '' ? '　' : line}</Fit>
          ))}
        </div>
        {pledge.identity.map((line) => (
          <Fit key={line} className="fact">
            {line}
          </Fit>
        ))}
      </div>
    </div>
    <h2>亮职责</h2>
    <div className={`duties ${sizeClass(dutiesSize(pledge))}`}>
      {pledge.duties.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {pledge.duties.length === 0 && <Lines count={3} />}
    </div>
    <h2>亮承诺</h2>
    <div className={`commitment ${sizeClass(commitmentSize(pledge))}`}>
      {pledge.commitment === '' ? <Lines count={2} /> : pledge.commitment}
    </div>
  </>
);

const blank: Pledge = { id: '' as Person['id'], name: '', identity: [], duties: [], commitment: '' };

/** 亮身份 亮职责 亮承诺, A4 portrait, a sheet each. */
export const commitmentPage = (model: CommitmentModel): PaperPage => {
  const pledges = model.pledges.length > 0 ? model.pledges : [blank];
  const unwritten = model.pledges.filter((pledge) => pledge.commitment === '').length;
  return toPage({
    title: '亮身份 亮职责 亮承诺',
    fileName: `亮身份亮职责亮承诺 ${dateOf(model.printedAt)}${model.head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css: css(pledges),
    sheets: pledges.map((pledge) => (
      <PublicSheet
        key={pledge.id}
        head={model.head}
        title="亮身份　亮职责　亮承诺"
        subtitle={model.head.branchName}
        printedAt={model.printedAt}
      >
        <Body pledge={pledge} />
      </PublicSheet>
    )),
    formats: ['pdf', 'png'],
    remarks: [
      ...(model.pledges.length === 0 ? ['没有可印的人，印出来是空白表，可以手写。'] : []),
      ...(model.leftOut > 0 ? [`有 ${model.leftOut} 人没有同意公示，没有印。`] : []),
      ...(unwritten > 0 ? [`有 ${unwritten} 人还没有写承诺，留了空行手写。`] : []),
    ],
  });
};
