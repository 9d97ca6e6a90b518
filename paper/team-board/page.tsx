import type { ReactNode } from 'react';
import type { PaperPage } from '#core/contract/document.ts';
import { inWords } from '#core/roster/published.ts';
import { longDate } from '#core/time/local-date.ts';
import { versionLine } from '../branch-head.ts';
import { numbered } from '../numbered.ts';
import { Fit, Name, SampleMark, Telephones } from '../parts.tsx';
import { type BoardSize, boardSizes } from '../sheet-size.ts';
import { showPhone } from '../show-phone.ts';
import { toPage } from '../to-page.tsx';
import { boardCss } from './css.ts';
import { type BoardLayout, boardLayout } from './layout.ts';
import type { BoardPerson, TeamBoardModel } from './model.ts';

const Row = ({ person, number }: { readonly person: BoardPerson; readonly number: number }): ReactNode => (
  <tr>
    <td className="seq">{number}</td>
    <td className="name-cell">
      <Fit>
        <Name name={person.name} />
      </Fit>
    </td>
    <td>
      <Fit className="post">{person.post}</Fit>
      <Fit className="roles">{person.roles.join(' ')}</Fit>
    </td>
    <td className="phone-cell">
      <Fit>{showPhone(person.phone)}</Fit>
    </td>
  </tr>
);

const People = ({ people, from }: { readonly people: readonly BoardPerson[]; readonly from: number }): ReactNode => (
  <table className="people">
    <colgroup>
      <col />
      <col />
      <col />
      <col />
    </colgroup>
    <thead>
      <tr>
        <th>序号</th>
        <th>姓名</th>
        <th>职务 / 职责</th>
        <th>联系电话</th>
      </tr>
    </thead>
    <tbody>
      {numbered(people).map(({ item, number }) => (
        <Row key={number} person={item} number={from + number} />
      ))}
    </tbody>
  </table>
);

const Contact = ({ model }: { readonly model: TeamBoardModel }): ReactNode => (
  <div className="contact">
    <Telephones head={model.head} />
    {model.leader && (
      <div className="leader">
        今日带班：{model.leader.name} {showPhone(model.leader.phone)}
      </div>
    )}
    <div className="contacts">
      {model.contacts.map((contact) => (
        <div key={`${contact.label} ${contact.phone}`}>
          <span>{contact.label}</span>
          <b>{showPhone(contact.phone)}</b>
        </div>
      ))}
    </div>
  </div>
);

const Board = ({ model, layout }: { readonly model: TeamBoardModel; readonly layout: BoardLayout }): ReactNode => (
  <section className={model.head.sample ? 'sheet sample' : 'sheet'}>
    <SampleMark sample={model.head.sample} />
    <div className="bar" />
    <h1>
      <Fit>疫情防控包保小分队公示板</Fit>
    </h1>
    <Fit className="branch">{model.head.branchName}</Fit>
    <Fit className="place">
      包保小区：{model.head.street} {model.head.community}
    </Fit>
    <div className="rule" />
    <div className="body">
      {Array.from({ length: layout.columns }, (_, column) => {
        const from = column * layout.rowsPerColumn;
        return <People key={`${from}`} from={from} people={model.people.slice(from, from + layout.rowsPerColumn)} />;
      })}
    </div>
    <Contact model={model} />
    <div className="foot">
      <Fit className="foot-branch">{model.head.branchName}</Fit>
      <span>公示日期 {longDate(model.date)}</span>
      <span>{versionLine(model.printedAt)}</span>
    </div>
  </section>
);

const remarksOf = (model: TeamBoardModel, layout: BoardLayout): readonly string[] => [
  ...(model.withoutConsent.length > 0
    ? [`有 ${model.withoutConsent.length} 人未同意公示，没有印在板上：${inWords(model.withoutConsent)}。征得同意后在花名册勾选即可。`]
    : []),
  ...model.hiddenPhones,
  ...(model.people.length === 0 ? ['板上还没有人：请先在花名册里勾选同意公示。'] : []),
  ...(model.people.length > 0 && layout.distance < 3
    ? [`板上 ${model.people.length} 人，姓名字高 ${Math.round(layout.nameInk)} 毫米，约 ${layout.distance.toFixed(1)} 米以内看得清。`]
    : []),
  ...(model.head.hotline === '' ? ['还没有填写 24 小时值班电话，板上没有这一项。'] : []),
  ...(model.head.supervisionPhone === '' ? ['还没有填写监督电话，板上没有这一项。'] : []),
];

/** 公示板 at true size: one sheet, whatever the number of people; `remarks` say from how far it can be read. */
export const teamBoardPage = (model: TeamBoardModel, size: BoardSize): PaperPage => {
  const layout = boardLayout(boardSizes[size], model.people.length, model.contacts.length + (model.leader ? 3 : 0));
  return toPage({
    title: `${model.head.branchName} 公示板`,
    fileName: `公示板 ${model.head.community} ${size} ${model.date}${model.head.sample ? ' 示例' : ''}`,
    size: boardSizes[size],
    css: boardCss(layout),
    sheets: <Board model={model} layout={layout} />,
    formats: size === '600x900' ? ['pdf', 'tiles-A3', 'tiles-A4', 'png'] : ['pdf', 'png'],
    remarks: remarksOf(model, layout),
  });
};
