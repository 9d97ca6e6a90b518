import type { ReactNode } from 'react';
import { longDate } from '#core/time/local-date.ts';
import { versionLine } from '../branch-head.ts';
import type { Numbered } from '../numbered.ts';
import { Fit, Name, SampleMark, Telephones } from '../parts.tsx';
import { showPhone } from '../show-phone.ts';
import type { BoardLayout } from './layout.ts';
import type { BoardPerson, TeamBoardModel } from './model.ts';

const Photo = ({ person }: { readonly person: BoardPerson }): ReactNode =>
  person.photo === '' ? <div className="photo empty" /> : <img className="photo" src={person.photo} alt={person.name} />;

const Row = ({
  person,
  number,
  photos,
}: {
  readonly person: BoardPerson;
  readonly number: number;
  readonly photos: boolean;
}): ReactNode => (
  <tr>
    <td className="seq">{number}</td>
    {photos && (
      <td className="photo-cell">
        <Photo person={person} />
      </td>
    )}
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

const People = ({ people, photos }: { readonly people: readonly Numbered<BoardPerson>[]; readonly photos: boolean }): ReactNode => (
  <table className="people">
    <colgroup>
      <col className="c-seq" />
      {photos && <col className="c-photo" />}
      <col className="c-name" />
      <col className="c-post" />
      <col className="c-phone" />
    </colgroup>
    <thead>
      <tr>
        <th>序号</th>
        {photos && <th>照片</th>}
        <th>姓名</th>
        <th>职务 / 职责</th>
        <th>联系电话</th>
      </tr>
    </thead>
    <tbody>
      {people.map(({ item, number }) => (
        <Row key={number} person={item} number={number} photos={photos} />
      ))}
    </tbody>
  </table>
);

/** 今日带班 is written in every day: a printed name would be wrong tomorrow. */
const Contact = ({ model }: { readonly model: TeamBoardModel }): ReactNode => (
  <div className="contact">
    <Telephones head={model.head} />
    <div className="leader">
      <span>今日带班</span>
      <i />
      <span>电话</span>
      <i />
    </div>
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

interface BoardProps {
  readonly model: TeamBoardModel;
  readonly layout: BoardLayout;
  readonly people: readonly Numbered<BoardPerson>[];
  /** 第几块 共几块 */
  readonly part: { readonly number: number; readonly of: number };
}

const Foot = ({ model, part }: Pick<BoardProps, 'model' | 'part'>): ReactNode => (
  <div className="foot">
    <Fit className="foot-branch">{model.head.branchName}</Fit>
    {part.of > 1 && (
      <span>
        第 {part.number} 块 共 {part.of} 块
      </span>
    )}
    <span>公示日期 {longDate(model.date)}</span>
    <span>{versionLine(model.printedAt)}</span>
  </div>
);

/** One board: title zone, people, telephones, foot. */
export const Board = ({ model, layout, people, part }: BoardProps): ReactNode => (
  <section className={model.head.sample ? 'sheet sample' : 'sheet'}>
    <SampleMark sample={model.head.sample} />
    <div className="bar" />
    <h1>
      <Fit>疫情防控包保小分队公示板</Fit>
    </h1>
    <Fit className="branch">{model.head.branchName}</Fit>
    <Fit className="place">
      包保小区：{model.head.street} {model.head.community}
      {model.teamName !== '' && `　　小分队：${model.teamName}`}
    </Fit>
    <div className="rule" />
    <div className="body">
      {Array.from({ length: layout.columns }, (_, column) => {
        const from = column * layout.rowsPerColumn;
        return <People key={`${from}`} people={people.slice(from, from + layout.rowsPerColumn)} photos={layout.photo > 0} />;
      })}
    </div>
    <Contact model={model} />
    <Foot model={model} part={part} />
  </section>
);
