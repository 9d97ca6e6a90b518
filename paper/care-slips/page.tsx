import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import type { Post } from '#core/post/post.ts';
import type { Site } from '#core/roster/organisation/building.ts';
import { careNeeds } from '#core/service/care/care.ts';
import type { CareLine } from '#core/service/care/care-view.ts';
import { householdText } from '#core/service/household.ts';
import { type LocalDate, type LocalTime, shortDate, weekdayName } from '#core/time/local-date.ts';
import { type BranchHead, branchHead } from '../branch-head.ts';
import { faces } from '../faces.ts';
import { SampleMark } from '../parts.tsx';
import { red } from '../sheet-css.ts';
import { portrait } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import { toPage } from '../to-page.tsx';

/** 包保联系小条: what one person takes along for a day. */
export interface CareSlips {
  readonly post: Post;
  readonly site: Site;
  readonly date: LocalDate;
  /** in the order of the strips; `name` '' = carer and deputy are both away */
  readonly carers: readonly { readonly name: string; readonly lines: readonly CareLine[] }[];
  readonly phones: boolean;
  readonly printedAt: LocalTime;
}

/** A strip is cut from the sheet as a whole, so that it stays shorter than one. */
const MOST_ON_STRIP = 10;

interface Strip {
  readonly name: string;
  readonly lines: readonly CareLine[];
  /** 2/3 when one strip does not do */
  readonly part: string;
}

const stripsOf = ({ name, lines }: CareSlips['carers'][number]): readonly Strip[] => {
  const parts = Math.max(1, Math.ceil(lines.length / MOST_ON_STRIP));
  return Array.from({ length: parts }, (_, index) => ({
    name,
    lines: lines.slice(index * MOST_ON_STRIP, (index + 1) * MOST_ON_STRIP),
    part: parts === 1 ? '' : `（${index + 1}/${parts}）`,
  }));
};

const lastWords = ({ contacts: { reached, tries } }: CareLine): string =>
  [reached ? shortDate(reached.at.slice(0, 10) as LocalDate) : '还没有', tries > 0 ? `${tries} 次没通` : ''].filter(Boolean).join('，');

const Line = ({ line, slips }: { readonly line: CareLine; readonly slips: CareSlips }): ReactNode => (
  <tr>
    <td className="left">
      <b>{householdText(line.place, slips.site)}</b> {line.called}
      {slips.phones && line.phone !== '' && <div className="phone">{showPhone(line.phone)}</div>}
    </td>
    <td className="left">
      <b>{line.needs.map((need) => careNeeds[need]).join('、')}</b>
      {line.words !== '' && <div>{line.words}</div>}
    </td>
    <td>{lastWords(line)}</td>
    <td className="boxes">□好　□有事　□没联系上</td>
    <td />
    <td className="purge">{shortDate(line.purgeOn)}</td>
  </tr>
);

const StripBlock = ({ strip, slips, head }: { readonly strip: Strip; readonly slips: CareSlips; readonly head: BranchHead }): ReactNode => (
  <section className="strip">
    <div className="strip-head">
      <h1>包保联系{head.sample ? '（示例）' : ''}</h1>
      <span className="who">{strip.name === '' ? '包保人和替补都不在，请交代' : `${strip.name}${strip.part}`}</span>
      <span className="day">
        {shortDate(slips.date)} {weekdayName(slips.date)}　{strip.lines.length} 户
      </span>
    </div>
    <div className="rule" />
    <table className="grid">
      <thead>
        <tr>
          <th>哪一户</th>
          <th className="what">要帮什么</th>
          <th className="last">上次联系</th>
          <th className="box">今天</th>
          <th className="note">备注</th>
          <th className="on">清除</th>
        </tr>
      </thead>
      <tbody>
        {strip.lines.map((line) => (
          <Line key={line.id} line={line} slips={slips} />
        ))}
      </tbody>
    </table>
    <p className="strip-foot">
      <b>用完收回，不张贴、不拍照；不写病情。</b>
      <span>
        {head.branchName}
        {head.hotline === '' ? '' : `　值班电话 ${showPhone(head.hotline)}`}
      </span>
    </p>
  </section>
);

const css = `
.sheet{padding:11mm 14mm 10mm}
.sample-mark{top:4mm;right:14mm;font-size:4mm}
.strip{padding-bottom:4mm;margin-bottom:4mm;border-bottom:0.25mm dashed #111}
.strip-head{display:flex;align-items:flex-end;gap:5mm;font-family:${faces.hei};line-height:8mm}
h1{font-family:${faces.title};font-weight:900;font-size:6mm;white-space:nowrap}
.who{font-weight:700;font-size:6mm;flex:1 1 0}
.day{font-weight:700;font-size:4.2mm;white-space:nowrap}
.rule{height:0.7mm;background:${red};margin:1mm 0 2mm}
.grid{font-size:3.8mm;line-height:1.3}
.grid th,.grid td{border:0.25mm solid #111;padding:1mm 1.2mm;text-align:center;vertical-align:middle}
.grid th{font-family:${faces.hei};font-weight:700;border-bottom-width:0.55mm;border-top-width:0.55mm}
.grid tbody tr{height:12mm}
.grid tbody tr:last-child td{border-bottom-width:0.55mm}
.grid .left{text-align:left}
.grid .what{width:44mm}
.grid .last{width:22mm}
.grid .box{width:31mm}
.grid .note{width:26mm}
.grid .on{width:17mm}
.boxes{font-size:3.8mm;line-height:1.5}
.phone{font-family:${faces.hei};font-weight:700;white-space:nowrap}
.purge{font-size:3.4mm}
.strip-foot{display:flex;justify-content:space-between;gap:5mm;font-size:3.3mm;line-height:5mm;margin-top:1.2mm}
`;

/** A4 portrait, cut along the dashes: a strip per carer. */
export const careSlipsPage = (slips: CareSlips): PaperPage => {
  const head = branchHead(slips.post);
  const strips = slips.carers.flatMap(stripsOf);
  return toPage({
    title: '包保联系小条',
    fileName: `包保联系小条 ${slips.date}${slips.carers.length === 1 ? ` ${slips.carers[0]?.name ?? ''}` : ''}${head.sample ? ' 示例' : ''}`,
    size: portrait.A4,
    css,
    sheets: (
      <section className={head.sample ? 'sheet sample' : 'sheet'}>
        <SampleMark sample={head.sample} />
        <div className="flow" data-flow="">
          {strips.map((strip) => (
            <StripBlock key={`${strip.name} ${strip.part}`} strip={strip} slips={slips} head={head} />
          ))}
          {strips.length === 0 && <p>这一天没有要联系的包保户。</p>}
        </div>
      </section>
    ),
    formats: ['pdf'],
    remarks: [
      ...(strips.length === 0 ? ['这一天没有要联系的包保户。'] : ['小条写明门牌，一人一条剪开，用完收回。']),
      ...(slips.phones ? ['印了住户的电话，只给包保人本人。'] : []),
    ],
  });
};
